package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/** Dates and times in a fixed width, so that the order of the text is the order of time. */
public final class TimeText {

    private static final int MAX_YEAR = 9999;
    private static final long FIRST_SECOND = -62_167_219_200L;
    private static final long LAST_SECOND = 253_402_300_799L;
    private static final int DATE_WIDTH = 10;
    private static final int DATE_TIME_WIDTH = 29;

    private TimeText() {}

    /** Such as {@code 2026-01-31T10:15:30.000000000Z}. */
    public static String of(Instant instant) {
        // Before the conversion, which does not reach as far as Instant does.
        check(instant.getEpochSecond() >= FIRST_SECOND && instant.getEpochSecond() <= LAST_SECOND);
        return InstantText.of(instant);
    }

    /** In UTC, as an instant. */
    static String of(OffsetDateTime dateTime) {
        return of(dateTime.toInstant());
    }

    /** Such as {@code 2026-01-31T10:15:30.000000000+01:00[Europe/Paris]}. */
    static String of(ZonedDateTime dateTime) {
        StringBuilder text = new StringBuilder(DATE_TIME_WIDTH + 24);
        append(text, dateTime.toLocalDateTime()).append(dateTime.getOffset().getId());
        if (!dateTime.getZone().equals(dateTime.getOffset())) {
            text.append('[').append(dateTime.getZone().getId()).append(']');
        }
        return text.toString();
    }

    public static String of(LocalDateTime dateTime) {
        return append(new StringBuilder(DATE_TIME_WIDTH), dateTime).toString();
    }

    public static String of(LocalDate date) {
        return append(new StringBuilder(DATE_WIDTH), date).toString();
    }

    static String of(LocalTime time) {
        return append(new StringBuilder(DATE_TIME_WIDTH - DATE_WIDTH), time).toString();
    }

    public static String of(YearMonth month) {
        checkYear(month.getYear());
        return month.toString();
    }

    private static StringBuilder append(StringBuilder text, LocalDateTime dateTime) {
        return append(append(text, dateTime.toLocalDate()).append('T'), dateTime.toLocalTime());
    }

    private static StringBuilder append(StringBuilder text, LocalDate date) {
        int year = date.getYear();
        checkYear(year);
        pair(text, year / 100);
        pair(text, year % 100).append('-');
        pair(text, date.getMonthValue()).append('-');
        return pair(text, date.getDayOfMonth());
    }

    private static StringBuilder append(StringBuilder text, LocalTime time) {
        pair(text, time.getHour()).append(':');
        pair(text, time.getMinute()).append(':');
        pair(text, time.getSecond()).append('.');
        for (int nano = time.getNano(), unit = 100_000_000; unit > 0; unit /= 10) {
            text.append((char) ('0' + nano / unit % 10));
        }
        return text;
    }

    private static StringBuilder pair(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static void checkYear(int year) {
        check(year >= 0 && year <= MAX_YEAR);
    }

    private static void check(boolean fourDigits) {
        if (!fourDigits) {
            throw new InvalidValueException(
                    ErrorCode.INVALID_VALUE,
                    "Expected a year from 0000 to 9999, outside of which the order of stored dates is not that of time,"
                            + " found another: use a date within, or a converter to a number.",
                    null);
        }
    }
}
