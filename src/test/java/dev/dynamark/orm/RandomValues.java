package dev.dynamark.orm;

import dev.dynamark.orm.internal.model.KnownType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values of every known type, the awkward ones often, the same ones for the same seed. */
public final class RandomValues {

    private static final long FIRST_SEED = Long.getLong("dynamorm.seed", 20_260_131L);
    private static final long FIRST_SECOND = LocalDateTime.of(0, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final long LAST_SECOND =
            LocalDateTime.of(9999, 12, 31, 23, 59, 59).toEpochSecond(ZoneOffset.UTC);
    private static final List<String> ZONES = List.of(
            "Europe/Paris", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC", "Z", "+05:45", "-11:30");

    private final Random random;

    public RandomValues(long seed) {
        random = new Random(seed);
    }

    /** Runs a check with the values of many seeds; a failure names its seed, to be given as {@code -Ddynamorm.seed}. */
    public static void check(int runs, Consumer<RandomValues> check) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + runs; seed++) {
            try {
                check.accept(new RandomValues(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("With -Ddynamorm.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }

    public Object of(KnownType type) {
        return switch (type) {
            case STRING -> text();
            case BOOLEAN -> bool();
            case CHARACTER -> character();
            case BYTE -> (byte) random.nextInt();
            case SHORT -> (short) random.nextInt();
            case INTEGER -> intValue();
            case LONG -> longValue();
            case FLOAT -> floatValue();
            case DOUBLE -> doubleValue();
            case BIG_INTEGER -> bigInteger();
            case BIG_DECIMAL -> decimal();
            case INSTANT -> instant();
            case LOCAL_DATE -> dateTime().toLocalDate();
            case LOCAL_TIME -> dateTime().toLocalTime();
            case LOCAL_DATE_TIME -> dateTime();
            case OFFSET_DATE_TIME -> instant().atOffset(ZoneOffset.UTC);
            case ZONED_DATE_TIME -> zonedDateTime();
            case YEAR -> Year.of(random.nextInt(20_000) - 10_000);
            case YEAR_MONTH -> YearMonth.from(dateTime());
            case DURATION -> Duration.ofSeconds(random.nextLong(), random.nextInt(1_000_000_000));
            case PERIOD -> Period.of(random.nextInt(), random.nextInt(), random.nextInt());
            case ZONE_ID -> ZoneId.of(oneOf(ZONES));
            case UUID -> uuid();
            case URI -> URI.create("https://example.org/" + random.nextInt(1000) + "?q=%20" + random.nextInt(9));
            case BYTES -> bytes();
            case BYTE_BUFFER -> ByteBuffer.wrap(bytes());
            case SDK_BYTES -> SdkBytes.fromByteArray(bytes());
            case ATTRIBUTE_VALUE -> attributeValue(3);
        };
    }

    public boolean bool() {
        return random.nextBoolean();
    }

    public int upTo(int bound) {
        return random.nextInt(bound + 1);
    }

    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    public <T> T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    public <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int size = upTo(4); list.size() < size; ) {
            list.add(element.get());
        }
        return list;
    }

    public <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        for (int entries = upTo(4); entries > 0; entries--) {
            map.put(key.get(), value.get());
        }
        return map;
    }

    /** Often empty, with control characters, quotes, non-ASCII and supplementary characters. */
    public String text() {
        return text(random.nextInt(4) == 0 ? 0 : upTo(20));
    }

    public String keyText() {
        return text(1 + upTo(12));
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(codePoint());
        }
        return text.toString();
    }

    private int codePoint() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(0x20);
            case 1 ->
                oneOf(List.of((int) '"', (int) '\\', (int) '&', (int) '<', (int) '>', (int) '#', (int) '%', 0x7f));
            case 2 -> 0x80 + random.nextInt(0x700);
            case 3 -> 0x1F300 + random.nextInt(0x300);
            case 4 -> 0x4E00 + random.nextInt(0x1000);
            default -> 0x20 + random.nextInt(0x5f);
        };
    }

    private char character() {
        int codePoint = codePoint();
        return codePoint <= Character.MAX_VALUE ? (char) codePoint : 'x';
    }

    public int intValue() {
        return oneOf(List.of(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, random.nextInt(), random.nextInt(1000)));
    }

    public long longValue() {
        return oneOf(List.of(
                0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, 9_007_199_254_740_993L, random.nextLong(), (long) intValue()));
    }

    /** A finite one of DynamoDB's range; never -0, which comes back as 0. */
    public double doubleValue() {
        double any = Double.longBitsToDouble(random.nextLong());
        boolean fits = Math.abs(any) > 1E-130 && Math.abs(any) < 9.9E125;
        return oneOf(
                List.of(0.0, 0.1, -2.5, 5e-44, 1.0E23, random.nextGaussian(), (double) longValue(), fits ? any : 1));
    }

    public float floatValue() {
        float any = Float.intBitsToFloat(random.nextInt());
        boolean fits = Float.isFinite(any) && any != 0;
        return oneOf(List.of(0f, 0.1f, 16_777_216f, Float.MIN_VALUE, Float.MAX_VALUE, fits ? any : 1f));
    }

    public BigInteger bigInteger() {
        BigInteger digits = new BigInteger(1 + random.nextInt(126), random);
        return bool() ? digits : digits.negate();
    }

    /** Up to 38 digits, at any place that DynamoDB has. */
    public BigDecimal decimal() {
        BigDecimal digits = new BigDecimal(bigInteger())
                .round(new MathContext(1 + random.nextInt(38)))
                .stripTrailingZeros();
        int exponent = bool() ? random.nextInt(6) - 3 : random.nextInt(256) - 130;
        return digits.signum() == 0
                ? BigDecimal.ZERO
                : digits.scaleByPowerOfTen(exponent - (digits.precision() - digits.scale() - 1));
    }

    public Instant instant() {
        long seconds = FIRST_SECOND + (long) (random.nextDouble() * (LAST_SECOND - FIRST_SECOND));
        return Instant.ofEpochSecond(seconds, bool() ? 0 : random.nextInt(1_000_000_000));
    }

    private LocalDateTime dateTime() {
        return LocalDateTime.ofInstant(instant(), ZoneOffset.UTC);
    }

    private ZonedDateTime zonedDateTime() {
        // A year's distance from the first and last one, which a zone's offset might pass.
        Instant instant = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
        return ZonedDateTime.ofInstant(instant, ZoneId.of(oneOf(ZONES)));
    }

    public UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    public byte[] bytes() {
        byte[] bytes = new byte[upTo(20)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] someBytes() {
        byte[] bytes = new byte[1 + upTo(20)];
        random.nextBytes(bytes);
        return bytes;
    }

    public AttributeValue attributeValue(int nesting) {
        return switch (random.nextInt(nesting > 0 ? 10 : 5)) {
            case 0 -> AttributeValue.fromS(text());
            case 1 -> AttributeValue.fromN(Long.toString(longValue()));
            case 2 -> AttributeValue.fromB(SdkBytes.fromByteArray(bytes()));
            case 3 -> AttributeValue.fromBool(bool());
            case 4 -> AttributeValue.fromNul(true);
            case 5 -> AttributeValue.fromSs(List.of(keyText()));
            case 6 -> AttributeValue.fromNs(List.of(Integer.toString(intValue())));
            case 7 -> AttributeValue.fromBs(List.of(SdkBytes.fromByteArray(someBytes())));
            case 8 -> AttributeValue.fromL(list(() -> attributeValue(nesting - 1)));
            default -> AttributeValue.fromM(map(this::keyText, () -> attributeValue(nesting - 1)));
        };
    }
}
