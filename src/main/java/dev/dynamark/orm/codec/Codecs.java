package dev.dynamark.orm.codec;

import dev.dynamark.orm.internal.value.CollectionCodecs;
import dev.dynamark.orm.internal.value.ScalarCodecs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A codec for each type that DynamORM knows by itself, and those of collections over them. Generated code is made of
 * these.
 *
 * <p>Collections that were read are plain, mutable ones of the caller's own ({@code ArrayList}, {@code LinkedHashSet},
 * {@code LinkedHashMap}), in the order DynamoDB gave. All codecs are immutable and thread-safe.
 */
public final class Codecs {

    /** S, the text itself; an empty text is stored as one. */
    public static final ValueCodec<String> STRING = ScalarCodecs.STRING;

    /** BOOL. */
    public static final ValueCodec<Boolean> BOOLEAN = ScalarCodecs.BOOLEAN;

    /** S, a text of one UTF-16 character. */
    public static final ValueCodec<Character> CHARACTER = ScalarCodecs.CHARACTER;

    /** N; a stored number with a fraction or out of range is a {@link dev.dynamark.orm.error.DecodeException}. */
    public static final ValueCodec<Byte> BYTE = ScalarCodecs.BYTE;

    /** N; a stored number with a fraction or out of range is a {@link dev.dynamark.orm.error.DecodeException}. */
    public static final ValueCodec<Short> SHORT = ScalarCodecs.SHORT;

    /** N; a stored number with a fraction or out of range is a {@link dev.dynamark.orm.error.DecodeException}. */
    public static final ValueCodec<Integer> INTEGER = ScalarCodecs.INTEGER;

    /** N; a stored number with a fraction or out of range is a {@link dev.dynamark.orm.error.DecodeException}. */
    public static final ValueCodec<Long> LONG = ScalarCodecs.LONG;

    /**
     * N, the shortest decimal that reads back the same; -0 reads back as 0. NaN and infinity are an {@link
     * dev.dynamark.orm.error.InvalidValueException}; a stored number with digits that a float does not hold is a {@link
     * dev.dynamark.orm.error.DecodeException}.
     */
    public static final ValueCodec<Float> FLOAT = ScalarCodecs.FLOAT;

    /**
     * N, the shortest decimal that reads back the same; -0 reads back as 0. NaN, infinity and magnitudes outside of 1E-130
     * to 9.99E+125 are an {@link dev.dynamark.orm.error.InvalidValueException}; a stored number with digits that a double
     * does not hold is a {@link dev.dynamark.orm.error.DecodeException}.
     */
    public static final ValueCodec<Double> DOUBLE = ScalarCodecs.DOUBLE;

    /** N, exact up to 38 significant digits, more are an {@link dev.dynamark.orm.error.InvalidValueException}. */
    public static final ValueCodec<BigInteger> BIG_INTEGER = ScalarCodecs.BIG_INTEGER;

    /**
     * N, exact up to 38 significant digits and magnitudes from 1E-130 to 9.99E+125, others are an {@link
     * dev.dynamark.orm.error.InvalidValueException}. DynamoDB does not keep the scale: 1.50 comes back as 1.5.
     */
    public static final ValueCodec<BigDecimal> BIG_DECIMAL = ScalarCodecs.BIG_DECIMAL;

    /** S in UTC with nine digits of nanoseconds: {@code 2026-01-31T10:15:30.000000000Z}. Years 0000 to 9999. */
    public static final ValueCodec<Instant> INSTANT = ScalarCodecs.INSTANT;

    /** S such as {@code 2026-01-31}. Years 0000 to 9999. */
    public static final ValueCodec<LocalDate> LOCAL_DATE = ScalarCodecs.LOCAL_DATE;

    /** S with nine digits of nanoseconds: {@code 10:15:30.000000000}. */
    public static final ValueCodec<LocalTime> LOCAL_TIME = ScalarCodecs.LOCAL_TIME;

    /** S with nine digits of nanoseconds: {@code 2026-01-31T10:15:30.000000000}. Years 0000 to 9999. */
    public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME = ScalarCodecs.LOCAL_DATE_TIME;

    /** S as of {@link #INSTANT}; comes back in UTC, whatever the offset was. */
    public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME = ScalarCodecs.OFFSET_DATE_TIME;

    /**
     * S with the zone: {@code 2026-01-31T10:15:30.000000000+01:00[Europe/Paris]}. The order of texts of different zones is
     * not that of time.
     */
    public static final ValueCodec<ZonedDateTime> ZONED_DATE_TIME = ScalarCodecs.ZONED_DATE_TIME;

    /** N. */
    public static final ValueCodec<Year> YEAR = ScalarCodecs.YEAR;

    /** S such as {@code 2026-01}. Years 0000 to 9999. */
    public static final ValueCodec<YearMonth> YEAR_MONTH = ScalarCodecs.YEAR_MONTH;

    /** S, ISO-8601 such as {@code PT1H30M}; the order of the texts is not that of the durations. */
    public static final ValueCodec<Duration> DURATION = ScalarCodecs.DURATION;

    /** S, ISO-8601 such as {@code P1Y2M3D}. */
    public static final ValueCodec<Period> PERIOD = ScalarCodecs.PERIOD;

    /** S, the zone's id. */
    public static final ValueCodec<ZoneId> ZONE_ID = ScalarCodecs.ZONE_ID;

    /** S of 36 characters. */
    public static final ValueCodec<UUID> UUID = ScalarCodecs.UUID;

    /** S. */
    public static final ValueCodec<URI> URI = ScalarCodecs.URI;

    /** B; the array is not copied: leave it as it is until the request is sent. */
    public static final ValueCodec<byte[]> BYTES = ScalarCodecs.BYTES;

    /** B, the bytes between position and limit, neither of which moves. */
    public static final ValueCodec<ByteBuffer> BYTE_BUFFER = ScalarCodecs.BYTE_BUFFER;

    /** B. */
    public static final ValueCodec<SdkBytes> SDK_BYTES = ScalarCodecs.SDK_BYTES;

    /** The SDK's own value, of any type; NULL reads as one too. */
    public static final ValueCodec<AttributeValue> ATTRIBUTE_VALUE = ScalarCodecs.ATTRIBUTE_VALUE;

    private Codecs() {}

    /**
     * For an instant that is a time to live.
     *
     * @return N of whole epoch seconds; a fraction of a second is cut off towards the past
     */
    public static ValueCodec<Instant> epochSeconds() {
        return ScalarCodecs.EPOCH_SECONDS;
    }

    /**
     * For an enum.
     *
     * @param type the enum
     * @param <E> the enum
     * @return S of the constants' names; an unknown name is a {@link dev.dynamark.orm.error.DecodeException}
     */
    public static <E extends Enum<E>> ValueCodec<E> enumOf(Class<E> type) {
        return CollectionCodecs.enumOf(type);
    }

    /**
     * For a list.
     *
     * @param element for the elements
     * @param <E> the elements' type
     * @return L; null elements are stored as NULL
     */
    public static <E> ValueCodec<List<E>> list(ValueCodec<E> element) {
        return CollectionCodecs.list(element);
    }

    /**
     * For a component that is declared {@code Collection}.
     *
     * @param element for the elements
     * @param <E> the elements' type
     * @return L; null elements are stored as NULL; reads as a list
     */
    public static <E> ValueCodec<Collection<E>> collection(ValueCodec<E> element) {
        return CollectionCodecs.collection(element);
    }

    /**
     * For a set. An empty one is stored as NULL, since DynamoDB has no empty sets; a null element, or two that are stored
     * alike, is an {@link dev.dynamark.orm.error.InvalidValueException}.
     *
     * @param element for the elements, which write S, N or B
     * @param <E> the elements' type
     * @return SS, NS or BS
     * @throws IllegalArgumentException if DynamoDB has no set of such elements
     */
    public static <E> ValueCodec<Set<E>> set(ValueCodec<E> element) {
        return CollectionCodecs.set(element);
    }

    /**
     * For a list that is stored as a set; as {@link #set}.
     *
     * @param element for the elements, which write S, N or B
     * @param <E> the elements' type
     * @return SS, NS or BS; reads in the order that DynamoDB gives, which is not the list's
     * @throws IllegalArgumentException if DynamoDB has no set of such elements
     */
    public static <E> ValueCodec<List<E>> listAsSet(ValueCodec<E> element) {
        return CollectionCodecs.listAsSet(element);
    }

    /**
     * For a map.
     *
     * @param key type of the keys: {@code String}, {@code UUID} or an enum
     * @param value for the values
     * @param <K> the keys' type
     * @param <V> the values' type
     * @return M; null values are stored as NULL, a null key is an {@link dev.dynamark.orm.error.InvalidValueException}
     * @throws IllegalArgumentException for keys of another type
     */
    public static <K, V> ValueCodec<Map<K, V>> map(Class<K> key, ValueCodec<V> value) {
        return CollectionCodecs.map(key, value);
    }

    /**
     * For a type with a converter.
     *
     * @param converter the user's
     * @param stored for the type that is stored
     * @param component what errors name, such as {@code Order.price}
     * @param <T> the type in the model
     * @param <S> the type that is stored
     * @return writes what the converter makes; what it throws is the cause of an {@link
     *     dev.dynamark.orm.error.InvalidValueException} or {@link dev.dynamark.orm.error.DecodeException}
     */
    public static <T, S> ValueCodec<T> converted(
            AttributeConverter<T, S> converter, ValueCodec<S> stored, String component) {
        return CollectionCodecs.converted(converter, stored, component);
    }

    /**
     * For a value that is stored as JSON text: compact, with the names of objects sorted by UTF-16 units at every level,
     * sets as arrays, bytes as Base64 text, numbers with all their digits.
     *
     * @param value for the value
     * @param <T> the value's type
     * @return S, or NULL for what is null in JSON; reads values of other types than S as they are
     */
    public static <T> ValueCodec<T> json(ValueCodec<T> value) {
        return CollectionCodecs.json(value);
    }
}
