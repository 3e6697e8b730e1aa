package dev.dynamark.orm.internal.expression;

import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Evaluates conditions as DynamoDB's documentation says, without expressions. */
record ReferenceEvaluator(Map<String, AttributeValue> item) {

    boolean holds(ConditionNode node) {
        if (node instanceof ConditionNode.And and) {
            return and.terms().stream().allMatch(this::holds);
        }
        if (node instanceof ConditionNode.Or or) {
            return or.terms().stream().anyMatch(this::holds);
        }
        if (node instanceof ConditionNode.Not not) {
            return !holds(not.term());
        }
        if (node instanceof ConditionNode.Comparison comparison) {
            return compares(comparison);
        }
        if (node instanceof ConditionNode.Between between) {
            return ordered(between.operand(), between.low(), sign -> sign >= 0)
                    && ordered(between.operand(), between.high(), sign -> sign <= 0);
        }
        if (node instanceof ConditionNode.In in) {
            return in.choices().stream().anyMatch(choice -> equal(in.operand(), choice));
        }
        return function(node);
    }

    private boolean function(ConditionNode node) {
        if (node instanceof ConditionNode.Exists exists) {
            return stored(exists.path()).isPresent();
        }
        if (node instanceof ConditionNode.NotExists notExists) {
            return stored(notExists.path()).isEmpty();
        }
        if (node instanceof ConditionNode.HasType hasType) {
            return stored(hasType.path())
                    .filter(value -> code(value).equals(hasType.type().code()))
                    .isPresent();
        }
        if (node instanceof ConditionNode.BeginsWith beginsWith) {
            AttributeValue prefix = value(beginsWith.prefix()).orElseThrow();
            return stored(beginsWith.path())
                    .filter(value -> value.type() == prefix.type() && indexOf(bytes(value), bytes(prefix)) == 0)
                    .isPresent();
        }
        ConditionNode.Contains contains = (ConditionNode.Contains) node;
        AttributeValue element = value(contains.element()).orElseThrow();
        return stored(contains.path()).filter(value -> contains(value, element)).isPresent();
    }

    private boolean compares(ConditionNode.Comparison comparison) {
        Operand left = comparison.left();
        Operand right = comparison.right();
        return switch (comparison.comparator()) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> !equal(left, right);
            case LESS -> ordered(left, right, sign -> sign < 0);
            case LESS_OR_EQUAL -> ordered(left, right, sign -> sign <= 0);
            case GREATER -> ordered(left, right, sign -> sign > 0);
            case GREATER_OR_EQUAL -> ordered(left, right, sign -> sign >= 0);
        };
    }

    private boolean equal(Operand left, Operand right) {
        Optional<AttributeValue> l = value(left);
        Optional<AttributeValue> r = value(right);
        return l.isPresent() && r.isPresent() && DynamoOrder.equal(l.get(), r.get());
    }

    private boolean ordered(Operand left, Operand right, IntPredicate holds) {
        Optional<AttributeValue> l = value(left);
        Optional<AttributeValue> r = value(right);
        if (l.isEmpty() || r.isEmpty()) {
            return false;
        }
        OptionalInt sign = DynamoOrder.compare(l.get(), r.get());
        return sign.isPresent() && holds.test(sign.getAsInt());
    }

    private static boolean contains(AttributeValue value, AttributeValue element) {
        return switch (value.type()) {
            case S, B -> value.type() == element.type() && indexOf(bytes(value), bytes(element)) >= 0;
            case SS -> anyEqual(value.ss().stream().map(AttributeValue::fromS), element);
            case NS -> anyEqual(value.ns().stream().map(AttributeValue::fromN), element);
            case BS -> anyEqual(value.bs().stream().map(AttributeValue::fromB), element);
            case L -> anyEqual(value.l().stream(), element);
            default -> false;
        };
    }

    private static boolean anyEqual(Stream<AttributeValue> values, AttributeValue element) {
        return values.anyMatch(value -> DynamoOrder.equal(value, element));
    }

    private Optional<AttributeValue> value(Operand operand) {
        if (operand instanceof Operand.Stored stored) {
            return stored(stored.path());
        }
        if (operand instanceof Operand.Size size) {
            return stored(size.path())
                    .flatMap(DynamoOrder::size)
                    .map(number -> AttributeValue.fromN(number.toString()));
        }
        return Optional.of(encoded((Operand.Value<?>) operand));
    }

    private Optional<AttributeValue> stored(DocumentPath path) {
        AttributeValue value = AttributeValue.fromM(item);
        for (DocumentPath.Step step : path.steps()) {
            value = step instanceof DocumentPath.Index index
                    ? element(value.l(), index.index())
                    : value.m().get(step.toString());
            if (value == null) {
                return Optional.empty();
            }
        }
        return Optional.of(value);
    }

    private static AttributeValue element(List<AttributeValue> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    static <V> AttributeValue encoded(Operand.Value<V> value) {
        ValueCodec<? super V> codec = value.codec();
        return AttributeValueWriter.value(codec, value.value());
    }

    private static byte[] bytes(AttributeValue value) {
        return value.type() == AttributeValue.Type.S
                ? value.s().getBytes(StandardCharsets.UTF_8)
                : value.b().asByteArray();
    }

    private static int indexOf(byte[] whole, byte[] part) {
        for (int i = 0; i + part.length <= whole.length; i++) {
            if (Arrays.equals(whole, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    private static String code(AttributeValue value) {
        return value.type() == AttributeValue.Type.NUL ? "NULL" : value.type().name();
    }
}
