package dev.dynamark.orm.internal.value;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * The types that have a text, and both ways between them. All in one class, and no lambdas: every start of an application
 * would load some forty of them for types that it does not use.
 */
enum TextForm {
    CHARACTER("one UTF-16 character"),
    INSTANT("an instant like 2026-01-31T10:15:30.000000000Z"),
    LOCAL_DATE("a date like 2026-01-31"),
    LOCAL_TIME("a time like 10:15:30.000000000"),
    LOCAL_DATE_TIME("a date and time like 2026-01-31T10:15:30.000000000"),
    OFFSET_DATE_TIME("a date and time like 2026-01-31T10:15:30.000000000Z"),
    ZONED_DATE_TIME("a date and time like 2026-01-31T10:15:30.000000000+01:00[Europe/Paris]"),
    YEAR_MONTH("a month like 2026-01"),
    DURATION("a duration like PT1H30M"),
    PERIOD("a period like P1Y2M3D"),
    ZONE_ID("a time zone like Europe/Paris"),
    UUID_TEXT("a UUID like 123e4567-e89b-12d3-a456-426614174000"),
    URI_TEXT("a URI");

    private static final int UUID_WIDTH = 36;

    private final String expected;

    TextForm(String expected) {
        this.expected = expected;
    }

    /** What a text of this form is, for messages. */
    String expected() {
        return expected;
    }

    /** The text of a value of this form's type. */
    String text(Object value) {
        return switch (this) {
            case INSTANT -> TimeText.of((Instant) value);
            case LOCAL_DATE -> TimeText.of((LocalDate) value);
            case LOCAL_TIME -> TimeText.of((LocalTime) value);
            case LOCAL_DATE_TIME -> TimeText.of((LocalDateTime) value);
            case OFFSET_DATE_TIME -> TimeText.of((OffsetDateTime) value);
            case ZONED_DATE_TIME -> TimeText.of((ZonedDateTime) value);
            case YEAR_MONTH -> TimeText.of((YearMonth) value);
            case ZONE_ID -> ((ZoneId) value).getId();
            case CHARACTER, DURATION, PERIOD, UUID_TEXT, URI_TEXT -> value.toString();
        };
    }

    /**
     * The value of a text.
     *
     * @throws RuntimeException of any kind if it is none
     */
    Object value(String text) {
        return switch (this) {
            case CHARACTER -> character(text);
            case INSTANT -> InstantText.parse(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
            case YEAR_MONTH -> YearMonth.parse(text);
            case DURATION -> Duration.parse(text);
            case PERIOD -> Period.parse(text);
            case ZONE_ID -> ZoneId.of(text);
            case UUID_TEXT -> uuid(text);
            case URI_TEXT -> URI.create(text);
        };
    }

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
        return UUID.fromString(text);
    }
}
