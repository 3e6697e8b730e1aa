package dev.dynamark.orm.internal.expression;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** DynamoDB's equality, order and size of values, as its documentation has them. */
final class DynamoOrder {

    private DynamoOrder() {}

    static int compareTexts(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    static int compareBytes(ByteBuffer left, ByteBuffer right) {
        return Arrays.compareUnsigned(left.array(), right.array());
    }

    /** Empty if the values have no order: other types than text, number and binary, or two different ones. */
    static OptionalInt compare(AttributeValue left, AttributeValue right) {
        if (left.type() != right.type()) {
            return OptionalInt.empty();
        }
        return switch (left.type()) {
            case S -> OptionalInt.of(compareTexts(left.s(), right.s()));
            case N -> OptionalInt.of(new BigDecimal(left.n()).compareTo(new BigDecimal(right.n())));
            case B ->
                OptionalInt.of(
                        Arrays.compareUnsigned(left.b().asByteArray(), right.b().asByteArray()));
            default -> OptionalInt.empty();
        };
    }

    static boolean equal(AttributeValue left, AttributeValue right) {
        return left.type() == right.type() && normal(left).equals(normal(right));
    }

    /** Empty if values of its type have no size. */
    static Optional<Integer> size(AttributeValue value) {
        return switch (value.type()) {
            case S -> Optional.of(value.s().length());
            case B -> Optional.of(value.b().asByteArrayUnsafe().length);
            case SS -> Optional.of(value.ss().size());
            case NS -> Optional.of(value.ns().size());
            case BS -> Optional.of(value.bs().size());
            case L -> Optional.of(value.l().size());
            case M -> Optional.of(value.m().size());
            default -> Optional.empty();
        };
    }

    /** Equal for equal values: sets have no order, 1 is 1.0. */
    private static Object normal(AttributeValue value) {
        return switch (value.type()) {
            case N -> normal(value.n());
            case SS -> new HashSet<>(value.ss());
            case NS ->
                new HashSet<>(value.ns().stream().map(DynamoOrder::normal).toList());
            case BS -> new HashSet<>(value.bs());
            case L ->
                value.l().stream()
                        .map(inner -> List.of(inner.type(), normal(inner)))
                        .toList();
            case M -> {
                Map<String, Object> entries = new HashMap<>();
                value.m().forEach((name, inner) -> entries.put(name, List.of(inner.type(), normal(inner))));
                yield entries;
            }
            default -> value;
        };
    }

    private static BigDecimal normal(String number) {
        return new BigDecimal(number).stripTrailingZeros();
    }
}
