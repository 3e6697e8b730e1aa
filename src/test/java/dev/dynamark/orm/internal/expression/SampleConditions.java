package dev.dynamark.orm.internal.expression;

import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.attribute.AttributeSize;
import dev.dynamark.orm.attribute.ComparableAttribute;
import dev.dynamark.orm.attribute.Condition;
import dev.dynamark.orm.attribute.NumberAttribute;
import dev.dynamark.orm.attribute.StringAttribute;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes condition trees by the public operators. */
record SampleConditions(Random random, SampleValues values) {

    SampleConditions(Random random) {
        this(random, new SampleValues(random));
    }

    Condition<Sample> tree(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf();
        }
        return switch (random.nextInt(5)) {
            case 0 -> tree(depth - 1).not();
            case 1 -> tree(depth - 1).and(tree(depth - 1));
            case 2 -> tree(depth - 1).or(tree(depth - 1));
            case 3 -> Condition.allOf(tree(depth - 1), tree(depth - 1), tree(depth - 1));
            default -> Condition.<Sample>anyOf(tree(depth - 1), tree(depth - 1)).and(leaf(), leaf());
        };
    }

    private Condition<Sample> leaf() {
        return switch (random.nextInt(17)) {
            case 0, 1, 2 -> text(values.pick(Sample.TEXT_ATTRIBUTES));
            case 3, 4, 5 -> number(values.pick(Sample.NUMBER_ATTRIBUTES));
            case 6 -> comparison(Sample.BYTES, values::bytes, DynamoOrder::compareBytes);
            case 7 -> bytes();
            case 8 -> comparison(Sample.UNIT, values::unit, Comparator.comparing(Enum::name));
            case 9 -> equality(Sample.FLAG, random::nextBoolean);
            case 10 -> collectionEquality();
            case 11 -> contains();
            case 12 -> presence(values.pick(Sample.TOP));
            case 13 -> size(values.pick(Sample.TOP).size());
            case 14 -> element();
            case 15 -> twoAttributes();
            default -> presence(Sample.INNERS.at(random.nextInt(3)).dot(Sample.INNER_TEXT));
        };
    }

    private Condition<Sample> text(StringAttribute<Sample> attribute) {
        return switch (random.nextInt(4)) {
            case 0 -> attribute.beginsWith(values.text());
            case 1 -> attribute.contains(values.text());
            default -> comparison(attribute, values::text, DynamoOrder::compareTexts);
        };
    }

    private Condition<Sample> number(NumberAttribute<Sample, BigDecimal> attribute) {
        return comparison(attribute, values::number, Comparator.naturalOrder());
    }

    private Condition<Sample> bytes() {
        return random.nextBoolean() ? Sample.BYTES.beginsWith(values.bytes()) : Sample.BYTES.contains(values.bytes());
    }

    private <V> Condition<Sample> comparison(
            ComparableAttribute<Sample, V> attribute, Supplier<V> value, Comparator<V> order) {
        return switch (random.nextInt(6)) {
            case 0 -> attribute.lt(value.get());
            case 1 -> attribute.le(value.get());
            case 2 -> attribute.gt(value.get());
            case 3 -> attribute.ge(value.get());
            case 4 -> {
                List<V> bounds =
                        Stream.of(value.get(), value.get()).sorted(order).toList();
                yield attribute.between(bounds.get(0), bounds.get(1));
            }
            default -> equality(attribute, value);
        };
    }

    private <V> Condition<Sample> equality(Attribute<Sample, V> attribute, Supplier<V> value) {
        return switch (random.nextInt(3)) {
            case 0 -> attribute.eq(value.get());
            case 1 -> attribute.ne(value.get());
            default ->
                attribute.in(IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(i -> value.get())
                        .toList());
        };
    }

    private Condition<Sample> collectionEquality() {
        return switch (random.nextInt(7)) {
            case 0 -> equality(Sample.TEXTS, values::texts);
            case 1 -> equality(Sample.NUMBERS, values::numbers);
            case 2 -> equality(Sample.BINARIES, values::binaries);
            case 3 -> equality(Sample.LIST, values::list);
            case 4 -> equality(Sample.MAP, values::map);
            case 5 -> equality(Sample.INNER, values::inner);
            default -> equality(Sample.INNERS.at(random.nextInt(2)), values::inner);
        };
    }

    private Condition<Sample> contains() {
        return switch (random.nextInt(5)) {
            case 0 -> Sample.TEXTS.contains(values.text());
            case 1 -> Sample.NUMBERS.contains(values.number());
            case 2 -> Sample.BINARIES.contains(values.bytes());
            case 3 -> Sample.INNERS.contains(values.inner());
            default -> Sample.LIST.contains(values.text());
        };
    }

    private Condition<Sample> presence(Attribute<Sample, ?> attribute) {
        return switch (random.nextInt(3)) {
            case 0 -> attribute.exists();
            case 1 -> attribute.notExists();
            default -> attribute.hasType(values.type());
        };
    }

    private Condition<Sample> size(AttributeSize<Sample> size) {
        int bytes = random.nextInt(5);
        return switch (random.nextInt(7)) {
            case 0 -> size.eq(bytes);
            case 1 -> size.ne(bytes);
            case 2 -> size.lt(bytes);
            case 3 -> size.le(bytes);
            case 4 -> size.gt(bytes);
            case 5 -> size.ge(bytes);
            default -> size.between(1, bytes + 1);
        };
    }

    private Condition<Sample> element() {
        String key = values.pick(List.of("0", "x.y", "size", "none"));
        return random.nextBoolean()
                ? comparison(Sample.MAP.key(key), values::number, Comparator.naturalOrder())
                : comparison(Sample.LIST.at(random.nextInt(2)), values::text, DynamoOrder::compareTexts);
    }

    private Condition<Sample> twoAttributes() {
        ComparableAttribute<Sample, String> text =
                values.pick(List.of(Sample.OTHER_TEXT, Sample.INNER.dot(Sample.INNER_TEXT)));
        ComparableAttribute<Sample, BigDecimal> number = Sample.INNER.dot(Sample.INNER_NUMBER);
        return switch (random.nextInt(6)) {
            case 0 -> Sample.TEXT.eq(text);
            case 1 -> Sample.TEXT.ne(text);
            case 2 -> Sample.TEXT.lt(text);
            case 3 -> Sample.NUMBER.ge(number);
            case 4 -> Sample.NUMBER.le(Sample.OTHER_NUMBER);
            default -> Sample.NUMBER.gt(number);
        };
    }
}
