package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.model.KnownType;

/** The constants of {@link Codecs} by type. */
final class KnownCodecs {

    private KnownCodecs() {}

    static ValueCodec<?> of(KnownType type) {
        return switch (type) {
            case STRING -> Codecs.STRING;
            case BOOLEAN -> Codecs.BOOLEAN;
            case CHARACTER -> Codecs.CHARACTER;
            case BYTE -> Codecs.BYTE;
            case SHORT -> Codecs.SHORT;
            case INTEGER -> Codecs.INTEGER;
            case LONG -> Codecs.LONG;
            case FLOAT -> Codecs.FLOAT;
            case DOUBLE -> Codecs.DOUBLE;
            case BIG_INTEGER -> Codecs.BIG_INTEGER;
            case BIG_DECIMAL -> Codecs.BIG_DECIMAL;
            case INSTANT -> Codecs.INSTANT;
            case LOCAL_DATE -> Codecs.LOCAL_DATE;
            case LOCAL_TIME -> Codecs.LOCAL_TIME;
            case LOCAL_DATE_TIME -> Codecs.LOCAL_DATE_TIME;
            case OFFSET_DATE_TIME -> Codecs.OFFSET_DATE_TIME;
            case ZONED_DATE_TIME -> Codecs.ZONED_DATE_TIME;
            case YEAR -> Codecs.YEAR;
            case YEAR_MONTH -> Codecs.YEAR_MONTH;
            case DURATION -> Codecs.DURATION;
            case PERIOD -> Codecs.PERIOD;
            case ZONE_ID -> Codecs.ZONE_ID;
            case UUID -> Codecs.UUID;
            case URI -> Codecs.URI;
            case BYTES -> Codecs.BYTES;
            case BYTE_BUFFER -> Codecs.BYTE_BUFFER;
            case SDK_BYTES -> Codecs.SDK_BYTES;
            case ATTRIBUTE_VALUE -> Codecs.ATTRIBUTE_VALUE;
        };
    }
}
