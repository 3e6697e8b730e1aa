package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.codec.KeyText;
import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.KnownType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;

/** Make components of their text in a key; fail with a {@code RuntimeException} for another text. */
final class SegmentReaders {

    private SegmentReaders() {}

    static Function<String, Object> of(ComponentType type, Class<?> raw) {
        if (type instanceof ComponentType.EnumOf) {
            return text -> constant(raw, KeyText.toText(text));
        }
        KnownType known = ((ComponentType.Known) type).type();
        return switch (known) {
            case STRING -> KeyText::toText;
            case CHARACTER -> KeyText::toCharacter;
            case BYTE -> Byte::valueOf;
            case SHORT -> Short::valueOf;
            case INTEGER -> Integer::valueOf;
            case LONG -> Long::valueOf;
            case BIG_INTEGER -> BigInteger::new;
            case BIG_DECIMAL -> BigDecimal::new;
            case INSTANT -> Instant::parse;
            case LOCAL_DATE -> LocalDate::parse;
            case LOCAL_DATE_TIME -> LocalDateTime::parse;
            case YEAR_MONTH -> YearMonth::parse;
            case UUID -> UUID::fromString;
            default -> throw new IllegalArgumentException("No key text of " + known);
        };
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("Expected a constant of " + type.getName() + ".");
    }
}
