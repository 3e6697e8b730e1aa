package dev.dynamark.orm.internal.expression;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Draws values from small pools, so that operands often meet what is stored. */
record SampleValues(Random random) {

    private static final List<String> TEXTS =
            List.of("", "a", "ab", "abc", "b", "Z", "é", "éa", "\uffee", "😀", "😀a", "A\u0000", "日本");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "1.0",
            "-1",
            "2",
            "10",
            "9",
            "1.5",
            "-1.5",
            "9007199254740993",
            "9007199254740992",
            "1E+30",
            "1E-130",
            "0.12345678901234567");
    private static final List<AttributeType> TYPES = List.of(AttributeType.values());

    String text() {
        return pick(TEXTS);
    }

    BigDecimal number() {
        return new BigDecimal(pick(NUMBERS));
    }

    ByteBuffer bytes() {
        byte[] bytes = new byte[1 + random.nextInt(2)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(3) * 127);
        }
        return ByteBuffer.wrap(bytes);
    }

    TimeUnit unit() {
        return TimeUnit.values()[random.nextInt(3)];
    }

    AttributeType type() {
        return pick(TYPES);
    }

    Set<String> texts() {
        return new HashSet<>(
                Stream.generate(this::text).limit(1 + random.nextInt(2)).toList());
    }

    Set<BigDecimal> numbers() {
        return new HashSet<>(Stream.generate(this::number)
                .limit(1 + random.nextInt(2))
                .map(number -> number.stripTrailingZeros())
                .toList());
    }

    Set<ByteBuffer> binaries() {
        return new HashSet<>(
                Stream.generate(this::bytes).limit(1 + random.nextInt(2)).toList());
    }

    List<String> list() {
        return Stream.generate(this::text).limit(random.nextInt(3)).toList();
    }

    Map<String, BigDecimal> map() {
        Map<String, BigDecimal> map = new HashMap<>();
        for (String key : List.of("0", "x.y", "size")) {
            if (random.nextBoolean()) {
                map.put(key, number());
            }
        }
        return map;
    }

    Sample.Inner inner() {
        Map<String, AttributeValue> attributes = new HashMap<>();
        put(attributes, Sample.INNER_TEXT.path(), Codecs.STRING, SampleValues::text);
        put(attributes, Sample.INNER_NUMBER.path(), Codecs.BIG_DECIMAL, SampleValues::number);
        return new Sample.Inner(attributes);
    }

    List<Sample.Inner> inners() {
        return Stream.generate(this::inner).limit(random.nextInt(3)).toList();
    }

    /** An item; of its attributes, some are absent, NULL or of another type than the model says. */
    Map<String, AttributeValue> item(String partition, int sort) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put(Sample.PARTITION, AttributeValue.fromS(partition));
        item.put(Sample.SORT, AttributeValue.fromN(Integer.toString(sort)));
        put(item, Sample.TEXT.path(), Codecs.STRING, SampleValues::text);
        put(item, Sample.OTHER_TEXT.path(), Codecs.STRING, SampleValues::text);
        put(item, Sample.NUMBER.path(), Codecs.BIG_DECIMAL, SampleValues::number);
        put(item, Sample.OTHER_NUMBER.path(), Codecs.BIG_DECIMAL, SampleValues::number);
        put(item, Sample.BYTES.path(), Codecs.BYTE_BUFFER, SampleValues::bytes);
        put(item, Sample.FLAG.path(), Codecs.BOOLEAN, values -> values.random.nextBoolean());
        put(item, Sample.UNIT.path(), Sample.UNIT.codec(), SampleValues::unit);
        put(item, Sample.TEXTS.path(), Sample.TEXTS.codec(), SampleValues::texts);
        put(item, Sample.NUMBERS.path(), Sample.NUMBERS.codec(), SampleValues::numbers);
        put(item, Sample.BINARIES.path(), Sample.BINARIES.codec(), SampleValues::binaries);
        put(item, Sample.LIST.path(), Sample.LIST.codec(), SampleValues::list);
        put(item, Sample.MAP.path(), Sample.MAP.codec(), SampleValues::map);
        put(item, Sample.INNER.path(), Sample.INNER.codec(), SampleValues::inner);
        put(item, Sample.INNERS.path(), Sample.INNERS.codec(), SampleValues::inners);
        return item;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <V> void put(
            Map<String, AttributeValue> item, DocumentPath path, ValueCodec<V> codec, Function<SampleValues, V> value) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            item.put(path.root(), AttributeValue.fromNul(true));
        } else if (kind == 1) {
            item.put(path.root(), AttributeValueWriter.value(Codecs.STRING, text()));
        } else if (kind == 2) {
            item.put(path.root(), AttributeValueWriter.value(Codecs.BIG_DECIMAL, number()));
        } else if (kind > 6) {
            item.put(path.root(), AttributeValueWriter.value(codec, value.apply(this)));
        }
    }
}
