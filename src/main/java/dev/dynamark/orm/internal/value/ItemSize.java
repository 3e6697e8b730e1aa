package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.error.LimitExceededException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The size of an item in bytes by DynamoDB's rules, which its limit and capacity are counted by. */
public final class ItemSize {

    /** The largest item, names included: 400 KB. */
    static final int MAX = 409_600;

    private static final int CONTAINER = 3;

    private ItemSize() {}

    /** Names and values of all attributes. */
    public static long of(Map<String, AttributeValue> item) {
        long size = 0;
        for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
            size += utf8(attribute.getKey()) + of(attribute.getValue());
        }
        return size;
    }

    static void check(Map<String, AttributeValue> item, Class<?> model) {
        long size = of(item);
        if (size > MAX) {
            throw new LimitExceededException("Expected an item of at most " + MAX + " bytes (400 KB), found one of "
                    + size + " bytes made of " + model.getName()
                    + ": store large values elsewhere, or in items of their own.");
        }
    }

    private static long of(AttributeValue value) {
        return switch (value.type()) {
            case S -> utf8(value.s());
            case N -> number(value.n());
            case B -> bytes(value.b());
            case BOOL, NUL -> 1;
            case SS -> value.ss().stream().mapToLong(ItemSize::utf8).sum();
            case NS -> value.ns().stream().mapToLong(ItemSize::number).sum();
            case BS -> value.bs().stream().mapToLong(ItemSize::bytes).sum();
            case L -> CONTAINER + list(value.l());
            case M -> CONTAINER + value.m().size() + of(value.m());
            case UNKNOWN_TO_SDK_VERSION -> 0;
        };
    }

    private static long list(List<AttributeValue> elements) {
        long size = elements.size();
        for (AttributeValue element : elements) {
            size += of(element);
        }
        return size;
    }

    private static long bytes(SdkBytes value) {
        return value.asByteArrayUnsafe().length;
    }

    /** Pairs of digits aligned on the decimal point, one byte more, and one for a minus sign. */
    private static long number(String text) {
        BigDecimal number = new BigDecimal(text);
        if (number.signum() == 0) {
            return 1;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        int highest = Math.floorDiv(stripped.precision() - stripped.scale() - 1, 2);
        int lowest = Math.floorDiv(-stripped.scale(), 2);
        return highest - lowest + 2L + (number.signum() < 0 ? 1 : 0);
    }

    private static long utf8(String text) {
        long bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x800) {
                // Both units of a pair stand for four bytes.
                bytes += Character.isSurrogate(unit) ? 1 : 2;
            } else if (unit >= 0x80) {
                bytes++;
            }
        }
        return bytes;
    }
}
