package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.codec.AttributeType;
import java.nio.ByteBuffer;
import java.time.ZoneId;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;

/** The types that have a codec of their own: for each there is a constant of this name in {@code Codecs}. */
public enum KnownType {
    STRING("java.lang.String", "", AttributeType.STRING),
    BOOLEAN("java.lang.Boolean", "boolean", AttributeType.BOOLEAN),
    CHARACTER("java.lang.Character", "char", AttributeType.STRING),
    BYTE("java.lang.Byte", "byte", AttributeType.NUMBER),
    SHORT("java.lang.Short", "short", AttributeType.NUMBER),
    INTEGER("java.lang.Integer", "int", AttributeType.NUMBER),
    LONG("java.lang.Long", "long", AttributeType.NUMBER),
    FLOAT("java.lang.Float", "float", AttributeType.NUMBER),
    DOUBLE("java.lang.Double", "double", AttributeType.NUMBER),
    BIG_INTEGER("java.math.BigInteger", "", AttributeType.NUMBER),
    BIG_DECIMAL("java.math.BigDecimal", "", AttributeType.NUMBER),
    INSTANT("java.time.Instant", "", AttributeType.STRING),
    LOCAL_DATE("java.time.LocalDate", "", AttributeType.STRING),
    LOCAL_TIME("java.time.LocalTime", "", AttributeType.STRING),
    LOCAL_DATE_TIME("java.time.LocalDateTime", "", AttributeType.STRING),
    OFFSET_DATE_TIME("java.time.OffsetDateTime", "", AttributeType.STRING),
    ZONED_DATE_TIME("java.time.ZonedDateTime", "", AttributeType.STRING),
    YEAR("java.time.Year", "", AttributeType.NUMBER),
    YEAR_MONTH("java.time.YearMonth", "", AttributeType.STRING),
    DURATION("java.time.Duration", "", AttributeType.STRING),
    PERIOD("java.time.Period", "", AttributeType.STRING),
    ZONE_ID("java.time.ZoneId", "", AttributeType.STRING),
    UUID("java.util.UUID", "", AttributeType.STRING),
    URI("java.net.URI", "", AttributeType.STRING),
    BYTES("byte[]", "", AttributeType.BINARY),
    BYTE_BUFFER("java.nio.ByteBuffer", "", AttributeType.BINARY),
    SDK_BYTES("software.amazon.awssdk.core.SdkBytes", "", AttributeType.BINARY),
    /** The SDK's own value, whatever its type is. */
    ATTRIBUTE_VALUE("software.amazon.awssdk.services.dynamodb.model.AttributeValue", "", AttributeType.MAP);

    private final String className;
    private final String primitive;
    private final AttributeType attributeType;

    KnownType(String className, String primitive, AttributeType attributeType) {
        this.className = className;
        this.primitive = primitive;
        this.attributeType = attributeType;
    }

    /** The known type of a class or primitive of this canonical name. */
    public static Optional<KnownType> named(String javaType) {
        for (KnownType type : values()) {
            if (type.className.equals(javaType) || type.primitive.equals(javaType)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Canonical name of the class, boxed. */
    public String className() {
        return className;
    }

    /** The type of its attribute; {@code MAP} for the SDK's own value, which may be any. */
    public AttributeType attributeType() {
        return attributeType;
    }

    /** Whether a value is of this type. */
    public boolean accepts(Object value) {
        return switch (this) {
            case BYTES -> value instanceof byte[];
            case BYTE_BUFFER -> value instanceof ByteBuffer;
            case ZONE_ID -> value instanceof ZoneId;
            case SDK_BYTES -> value instanceof SdkBytes;
            default -> className.equals(value.getClass().getName());
        };
    }
}
