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
import java.time.ZonedDateTime;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codecs of single values. */
public final class ScalarCodecs {

    public static final ValueCodec<String> STRING = new StringCodec();
    public static final ValueCodec<Boolean> BOOLEAN = new BooleanCodec();
    public static final ValueCodec<Character> CHARACTER = new TextCodec<>(TextForm.CHARACTER);
    public static final ValueCodec<Byte> BYTE = new WholeNumberCodec<>(WholeNumberForm.BYTE);
    public static final ValueCodec<Short> SHORT = new WholeNumberCodec<>(WholeNumberForm.SHORT);
    public static final ValueCodec<Integer> INTEGER = new WholeNumberCodec<>(WholeNumberForm.INTEGER);
    public static final ValueCodec<Long> LONG = new WholeNumberCodec<>(WholeNumberForm.LONG);
    public static final ValueCodec<Float> FLOAT = new FractionCodec<>(ShortestDecimal.FLOAT);
    public static final ValueCodec<Double> DOUBLE = new FractionCodec<>(ShortestDecimal.DOUBLE);
    public static final ValueCodec<BigInteger> BIG_INTEGER = new BigIntegerCodec();
    public static final ValueCodec<BigDecimal> BIG_DECIMAL = new BigDecimalCodec();

    public static final ValueCodec<Instant> INSTANT = new TextCodec<>(TextForm.INSTANT);
    public static final ValueCodec<Instant> EPOCH_SECONDS = new EpochSecondsCodec();
    public static final ValueCodec<LocalDate> LOCAL_DATE = new TextCodec<>(TextForm.LOCAL_DATE);
    public static final ValueCodec<LocalTime> LOCAL_TIME = new TextCodec<>(TextForm.LOCAL_TIME);
    public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME = new TextCodec<>(TextForm.LOCAL_DATE_TIME);
    public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME = new TextCodec<>(TextForm.OFFSET_DATE_TIME);
    public static final ValueCodec<ZonedDateTime> ZONED_DATE_TIME = new TextCodec<>(TextForm.ZONED_DATE_TIME);
    public static final ValueCodec<Year> YEAR = new YearCodec();
    public static final ValueCodec<YearMonth> YEAR_MONTH = new TextCodec<>(TextForm.YEAR_MONTH);
    public static final ValueCodec<Duration> DURATION = new TextCodec<>(TextForm.DURATION);
    public static final ValueCodec<Period> PERIOD = new TextCodec<>(TextForm.PERIOD);
    public static final ValueCodec<ZoneId> ZONE_ID = new TextCodec<>(TextForm.ZONE_ID);
    public static final ValueCodec<UUID> UUID = new TextCodec<>(TextForm.UUID_TEXT);
    public static final ValueCodec<URI> URI = new TextCodec<>(TextForm.URI_TEXT);

    public static final ValueCodec<byte[]> BYTES = new BinaryCodec<>(BinaryForm.BYTES);
    public static final ValueCodec<ByteBuffer> BYTE_BUFFER = new BinaryCodec<>(BinaryForm.BYTE_BUFFER);
    public static final ValueCodec<SdkBytes> SDK_BYTES = new BinaryCodec<>(BinaryForm.SDK_BYTES);
    public static final ValueCodec<AttributeValue> ATTRIBUTE_VALUE = new AttributeValueCodec();

    private ScalarCodecs() {}
}
