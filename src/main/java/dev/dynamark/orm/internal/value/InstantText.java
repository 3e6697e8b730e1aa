package dev.dynamark.orm.internal.value;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Instants of four-digit years in their fixed form, {@code 2026-01-31T10:15:30.000000000Z}, without a formatter. */
final class InstantText {

    private static final byte[] FORM = "0000-00-00T00:00:00.000000000Z".getBytes(StandardCharsets.US_ASCII);
    private static final int NANOS_AT = 20;
    private static final int NANO_DIGITS = 9;
    private static final int SECONDS_PER_DAY = 86_400;

    private InstantText() {}

    /** The year must be one of four digits. */
    static String of(Instant instant) {
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY));
        int second = Math.floorMod(instant.getEpochSecond(), SECONDS_PER_DAY);
        byte[] text = FORM.clone();
        digits(text, 0, 4, date.getYear());
        digits(text, 5, 2, date.getMonthValue());
        digits(text, 8, 2, date.getDayOfMonth());
        digits(text, 11, 2, second / 3600);
        digits(text, 14, 2, second / 60 % 60);
        digits(text, 17, 2, second % 60);
        digits(text, NANOS_AT, NANO_DIGITS, instant.getNano());
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void digits(byte[] text, int from, int count, int number) {
        int rest = number;
        for (int at = from + count - 1; at >= from; at--) {
            text[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /**
     * The instant of such a text, and of any other that {@code Instant} reads.
     *
     * @throws DateTimeException if it is none
     */
    static Instant parse(String text) {
        return isOfForm(text) ? ofForm(text) : Instant.parse(text);
    }

    private static boolean isOfForm(String text) {
        if (text.length() != FORM.length) {
            return false;
        }
        for (int i = 0; i < FORM.length; i++) {
            char next = text.charAt(i);
            if (FORM[i] == '0' ? next < '0' || next > '9' : next != FORM[i]) {
                return false;
            }
        }
        return true;
    }

    private static Instant ofForm(String text) {
        int hour = number(text, 11, 2);
        int minute = number(text, 14, 2);
        int second = number(text, 17, 2);
        if (hour > 23 || minute > 59 || second > 59) {
            // Midnight as 24:00 and leap seconds are for the general reader.
            return Instant.parse(text);
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
                .toEpochDay();
        return Instant.ofEpochSecond(
                day * SECONDS_PER_DAY + hour * 3600L + minute * 60L + second, number(text, NANOS_AT, NANO_DIGITS));
    }

    private static int number(String text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
