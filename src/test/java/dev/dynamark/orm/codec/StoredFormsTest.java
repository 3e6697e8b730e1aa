package dev.dynamark.orm.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.internal.value.AttributeValueReader;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What stands in the table, which other programs and indexes go by. */
class StoredFormsTest {

    @Test
    void timesHaveNineDigits() {
        assertText(Codecs.INSTANT, Instant.parse("2026-01-31T10:15:30Z"), "2026-01-31T10:15:30.000000000Z");
        assertText(Codecs.INSTANT, Instant.parse("0000-01-01T00:00:00.000000001Z"), "0000-01-01T00:00:00.000000001Z");
        assertText(Codecs.INSTANT, Instant.parse("9999-12-31T23:59:59.999999999Z"), "9999-12-31T23:59:59.999999999Z");
        assertText(Codecs.INSTANT, Instant.parse("1969-12-31T23:59:59.5Z"), "1969-12-31T23:59:59.500000000Z");
        assertText(Codecs.LOCAL_DATE, LocalDate.of(26, 1, 31), "0026-01-31");
        assertText(Codecs.LOCAL_TIME, LocalTime.of(1, 2), "01:02:00.000000000");
        assertText(Codecs.LOCAL_DATE_TIME, LocalDateTime.of(2026, 1, 31, 1, 2), "2026-01-31T01:02:00.000000000");
        assertText(Codecs.YEAR_MONTH, YearMonth.of(2026, 1), "2026-01");
        assertText(
                Codecs.OFFSET_DATE_TIME,
                OffsetDateTime.parse("2026-01-31T10:15:30+01:00"),
                "2026-01-31T09:15:30.000000000Z");
        for (String text : List.of(
                "2026-01-31T10:15:30.000000000+01:00[Europe/Paris]",
                "2026-10-25T02:30:00.000000000+01:00[Europe/Paris]",
                "2026-10-25T02:30:00.000000000+02:00[Europe/Paris]",
                "1900-01-01T00:00:00.000000000+00:09:21[Europe/Paris]",
                "2026-01-31T10:15:30.000000000-05:45",
                "2026-01-31T10:15:30.000000000Z[UTC]")) {
            assertText(Codecs.ZONED_DATE_TIME, ZonedDateTime.parse(text), text);
            assertThat(read(Codecs.ZONED_DATE_TIME, text)).isEqualTo(ZonedDateTime.parse(text));
        }
    }

    @Test
    void readsTimesOfOtherPrograms() {
        assertThat(read(Codecs.INSTANT, "2026-01-31T10:15:30Z")).isEqualTo("2026-01-31T10:15:30Z");
        assertThat(read(Codecs.INSTANT, "2026-01-31T10:15:30.5+01:00")).isEqualTo("2026-01-31T09:15:30.5Z");
        assertThat(read(Codecs.OFFSET_DATE_TIME, "2026-01-31T10:15:30+01:00")).hasToString("2026-01-31T09:15:30Z");
        assertThat(read(Codecs.LOCAL_TIME, "10:15")).isEqualTo(LocalTime.of(10, 15));
        assertThat(read(Codecs.ZONED_DATE_TIME, "2026-01-31T10:15:30Z")).hasToString("2026-01-31T10:15:30Z");
    }

    @Test
    void timesToLiveAreWholeSecondsTowardsThePast() {
        ValueCodec<Instant> codec = Codecs.epochSeconds();

        assertNumber(codec, Instant.parse("2026-01-31T10:15:30.999Z"), "1769854530");
        assertNumber(codec, Instant.ofEpochMilli(-1), "-1");
        assertThat(codec.read(AttributeValueReader.of(AttributeValue.fromN("1769854530"))))
                .isEqualTo("2026-01-31T10:15:30Z");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1.0, 1",
        "-2.5, -2.5",
        "100.0, 100",
        "1.0E23, 100000000000000000000000",
        "2.0E-3, 0.002",
        "1.0E-7, 0.0000001",
        "9007199254740992, 9007199254740992",
        "0.30000000000000004, 0.30000000000000004"
    })
    void doublesAreTheShortestTextThatReadsBackTheSame(double number, String text) {
        assertNumber(Codecs.DOUBLE, number, text);
    }

    @Test
    void collectionsAndEnumsAreStoredByTheirParts() {
        assertText(Codecs.enumOf(TimeUnit.class), TimeUnit.DAYS, "DAYS");
        assertThat(AttributeValueWriter.value(
                        Codecs.map(TimeUnit.class, Codecs.collection(Codecs.INTEGER)),
                        Map.of(TimeUnit.DAYS, List.of(1))))
                .isEqualTo(
                        AttributeValue.fromM(Map.of("DAYS", AttributeValue.fromL(List.of(AttributeValue.fromN("1"))))));
    }

    @Test
    void buffersAreStoredFromPositionToLimitAndDoNotMove() {
        ByteBuffer part = ByteBuffer.wrap(new byte[] {1, 2, 3, 4}, 1, 2);

        AttributeValue stored = AttributeValueWriter.value(Codecs.BYTE_BUFFER, part);

        assertThat(stored.b().asByteArray()).containsExactly(2, 3);
        assertThat(part.position()).isEqualTo(1);
        assertThat(AttributeValueWriter.value(Codecs.BYTE_BUFFER, part.asReadOnlyBuffer()))
                .isEqualTo(stored);
    }

    private static <V> void assertText(ValueCodec<V> codec, V value, String text) {
        assertThat(AttributeValueWriter.value(codec, value)).isEqualTo(AttributeValue.fromS(text));
    }

    private static <V> void assertNumber(ValueCodec<V> codec, V value, String text) {
        assertThat(AttributeValueWriter.value(codec, value)).isEqualTo(AttributeValue.fromN(text));
    }

    private static <V> V read(ValueCodec<V> codec, String text) {
        return codec.read(AttributeValueReader.of(AttributeValue.fromS(text)));
    }

    @Test
    void buffersAreStoredFromPositionToLimitAndLeftAsTheyWere() {
        byte[] bytes = {0, 1, 2, 3};
        ByteBuffer direct =
                ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().position(1);
        for (ByteBuffer buffer : List.of(
                ByteBuffer.wrap(bytes).position(1),
                ByteBuffer.wrap(bytes).position(1).slice().asReadOnlyBuffer(),
                direct)) {
            AttributeValue stored = AttributeValueWriter.value(Codecs.BYTE_BUFFER, buffer);

            assertThat(stored.b().asByteArray()).containsExactly(1, 2, 3);
            assertThat(buffer.remaining()).isEqualTo(3);
        }
    }
}
