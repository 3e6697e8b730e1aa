package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.ValueCodec;
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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codecs of single values. */
public final class ScalarCodecs {

    public static final ValueCodec<String> STRING = new StringCodec();
    public static final ValueCodec<Boolean> BOOLEAN = new BooleanCodec();
    public static final ValueCodec<Character> CHARACTER =
            new TextCodec<>("one UTF-16 character", String::valueOf, ScalarCodecs::character);
    public static final ValueCodec<Byte> BYTE =
            new WholeNumberCodec<>(Byte.MIN_VALUE, Byte.MAX_VALUE, number -> (byte) number);
    public static final ValueCodec<Short> SHORT =
            new WholeNumberCodec<>(Short.MIN_VALUE, Short.MAX_VALUE, number -> (short) number);
    public static final ValueCodec<Integer> INTEGER =
            new WholeNumberCodec<>(Integer.MIN_VALUE, Integer.MAX_VALUE, number -> (int) number);
    public static final ValueCodec<Long> LONG = new WholeNumberCodec<>(Long.MIN_VALUE, Long.MAX_VALUE, Long::valueOf);
    public static final ValueCodec<Float> FLOAT = new FractionCodec<>(
            ShortestDecimal.FLOAT, number -> (float) number, "a number that a float holds with all its digits");
    public static final ValueCodec<Double> DOUBLE = new FractionCodec<>(
            ShortestDecimal.DOUBLE, Double::valueOf, "a number that a double holds with all its digits");
    public static final ValueCodec<BigInteger> BIG_INTEGER = new BigIntegerCodec();
    public static final ValueCodec<BigDecimal> BIG_DECIMAL = new BigDecimalCodec();

    public static final ValueCodec<Instant> INSTANT =
            new TextCodec<>("an instant like 2026-01-31T10:15:30.000000000Z", TimeText::of, InstantText::parse);
    public static final ValueCodec<Instant> EPOCH_SECONDS = new EpochSecondsCodec();
    public static final ValueCodec<LocalDate> LOCAL_DATE =
            new TextCodec<>("a date like 2026-01-31", TimeText::of, LocalDate::parse);
    public static final ValueCodec<LocalTime> LOCAL_TIME =
            new TextCodec<>("a time like 10:15:30.000000000", TimeText::of, LocalTime::parse);
    public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME =
            new TextCodec<>("a date and time like 2026-01-31T10:15:30.000000000", TimeText::of, LocalDateTime::parse);
    public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME = new TextCodec<>(
            "a date and time like 2026-01-31T10:15:30.000000000Z", TimeText::of, text -> OffsetDateTime.parse(text)
                    .withOffsetSameInstant(ZoneOffset.UTC));
    public static final ValueCodec<ZonedDateTime> ZONED_DATE_TIME = new TextCodec<>(
            "a date and time like 2026-01-31T10:15:30.000000000+01:00[Europe/Paris]",
            TimeText::of,
            ZonedDateTime::parse);
    public static final ValueCodec<Year> YEAR = new YearCodec();
    public static final ValueCodec<YearMonth> YEAR_MONTH =
            new TextCodec<>("a month like 2026-01", TimeText::of, YearMonth::parse);
    public static final ValueCodec<Duration> DURATION =
            new TextCodec<>("a duration like PT1H30M", Duration::toString, Duration::parse);
    public static final ValueCodec<Period> PERIOD =
            new TextCodec<>("a period like P1Y2M3D", Period::toString, Period::parse);
    public static final ValueCodec<ZoneId> ZONE_ID =
            new TextCodec<>("a time zone like Europe/Paris", ZoneId::getId, ZoneId::of);

    public static final ValueCodec<UUID> UUID = new TextCodec<>(
            "a UUID like 123e4567-e89b-12d3-a456-426614174000", java.util.UUID::toString, ScalarCodecs::uuid);
    public static final ValueCodec<URI> URI = new TextCodec<>("a URI", java.net.URI::toString, java.net.URI::create);

    public static final ValueCodec<byte[]> BYTES = new BinaryCodec<>(ByteBuffer::wrap, bytes -> bytes);
    public static final ValueCodec<ByteBuffer> BYTE_BUFFER = new BinaryCodec<>(buffer -> buffer, ByteBuffer::wrap);
    public static final ValueCodec<SdkBytes> SDK_BYTES =
            new BinaryCodec<>(bytes -> ByteBuffer.wrap(bytes.asByteArrayUnsafe()), SdkBytes::fromByteArrayUnsafe);
    public static final ValueCodec<AttributeValue> ATTRIBUTE_VALUE = new AttributeValueCodec();

    private static final int UUID_WIDTH = 36;

    private ScalarCodecs() {}

    private static Character character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("Expected one character, found " + text.length());
        }
        return text.charAt(0);
    }

    private static UUID uuid(String text) {
        if (text.length() != UUID_WIDTH) {
            throw new IllegalArgumentException("Expected 36 characters, found " + text.length());
        }
        return java.util.UUID.fromString(text);
    }
}
