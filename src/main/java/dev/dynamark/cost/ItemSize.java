package dev.dynamark.cost;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How many bytes an item counts for, which is not how many it takes on the wire. Stateless. */
public final class ItemSize {

    private static final int OF_COLLECTION = 3;
    private static final int OF_ELEMENT = 1;
    private static final int MOST_OF_NUMBER = 21;

    private ItemSize() {}

    /**
     * Names and values of all attributes.
     *
     * @throws IllegalArgumentException if a value has no type that is known, or a number is none
     */
    public static long of(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToLong(attribute -> utf8(attribute.getKey()) + of(attribute.getValue()))
                .sum();
    }

    /**
     * One value, without the name of its attribute.
     *
     * @throws IllegalArgumentException as {@link #of(Map)}
     */
    public static long of(AttributeValue value) {
        return switch (value.type()) {
            case S -> utf8(value.s());
            case N -> ofNumber(value.n());
            case B -> value.b().asByteArrayUnsafe().length;
            case BOOL, NUL -> 1;
            case SS -> value.ss().stream().mapToLong(ItemSize::utf8).sum();
            case NS -> value.ns().stream().mapToLong(ItemSize::ofNumber).sum();
            case BS ->
                value.bs().stream()
                        .mapToLong(bytes -> bytes.asByteArrayUnsafe().length)
                        .sum();
            case L ->
                OF_COLLECTION
                        + value.l().stream()
                                .mapToLong(element -> OF_ELEMENT + of(element))
                                .sum();
            case M -> OF_COLLECTION + (long) OF_ELEMENT * value.m().size() + of(value.m());
            default ->
                throw new IllegalArgumentException("Expected a value of a type that DynamoDB has, found " + value.type()
                        + ": give each attribute exactly one type");
        };
    }

    /**
     * A byte for two decimal digits, counted from the decimal point, and one for the exponent; zeros at both ends are
     * free.
     */
    private static long ofNumber(String text) {
        BigDecimal number = number(text).stripTrailingZeros();
        if (number.signum() == 0) {
            return 1;
        }
        BigDecimal inPairs = number.scale() % 2 == 0 ? number : number.setScale(number.scale() + 1);
        int pairs = (inPairs.precision() + 1) / 2;
        return Math.min(MOST_OF_NUMBER, pairs + 1 + (number.signum() < 0 ? 1 : 0));
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(
                    "Expected a decimal number as the text of an N value, found one of " + text.length()
                            + " characters that is none",
                    noNumber);
        }
    }

    private static long utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
