package dev.dynamark.orm.internal.direct;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One second as signatures write it. Immutable. */
final class SigningTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int DAY_LENGTH = 8;

    private final long epochSecond;
    private final String text;
    private final byte[] bytes;
    private final Header header;

    private SigningTime(long epochSecond, String text) {
        this.epochSecond = epochSecond;
        this.text = text;
        this.bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        this.header = new Header("X-Amz-Date", List.of(text));
    }

    static SigningTime of(long epochSecond) {
        return new SigningTime(epochSecond, FORMAT.format(LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC)));
    }

    boolean is(long second) {
        return epochSecond == second;
    }

    long epochSecond() {
        return epochSecond;
    }

    /** The day in UTC, such as {@code 20261121}. */
    String day() {
        return text.substring(0, DAY_LENGTH);
    }

    /** Whether both are of the same day in UTC. */
    boolean sameDay(SigningTime other) {
        return Math.floorDiv(epochSecond, 86_400L) == Math.floorDiv(other.epochSecond, 86_400L);
    }

    byte[] bytes() {
        return bytes;
    }

    Header header() {
        return header;
    }
}
