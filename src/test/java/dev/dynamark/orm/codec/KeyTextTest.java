package dev.dynamark.orm.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dynamark.orm.error.InvalidValueException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain-._~", "a#b/c%d", "?", " \u0000\u007f", "größe", "日本", "\ud83d\ude00"})
    void comesBackAsItWas(String text) {
        assertThat(KeyText.toText(KeyText.of(text))).isEqualTo(text);
        assertThat(KeyText.of(text)).matches("[A-Za-z0-9._~%-]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00", "\udc00\ud800"})
    void refusesHalvesOfSurrogatePairsWhichWouldAllBeQuestionMarks(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> KeyText.of(text))
                .withMessageContaining("surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "%FF", "%C3", "%ED%A0%80", "ü%41"})
    void refusesTextThatItDidNotMake(String encoded) {
        assertThatIllegalArgumentException().isThrownBy(() -> KeyText.toText(encoded));
    }

    @Test
    void readsOneCharacter() {
        assertThat(KeyText.toCharacter("%C3%9F")).isEqualTo('ß');
        assertThatIllegalArgumentException().isThrownBy(() -> KeyText.toCharacter(""));
        assertThatIllegalArgumentException().isThrownBy(() -> KeyText.toCharacter("ab"));
    }

    @Test
    void hasFixedWidthTimesOfFourDigitYears() {
        assertThat(KeyText.of(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00.000000000Z");
        assertThat(KeyText.of(LocalDateTime.of(1, 2, 3, 4, 5, 6, 7))).isEqualTo("0001-02-03T04:05:06.000000007");
        for (Instant instant : new Instant[] {Instant.MIN, Instant.MAX, Instant.parse("-0001-12-31T23:59:59Z")}) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> KeyText.of(instant));
        }
    }

    @Test
    void writesDecimalsPlainlyUnlessTheyAreEndless() {
        assertThat(KeyText.of(new BigDecimal("1.50"))).isEqualTo("1.5");
        assertThat(KeyText.of(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(KeyText.of(new BigDecimal("0E+999999999"))).isEqualTo("0");
        for (String endless : new String[] {"1E+999999999", "1E-999999999"}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> KeyText.of(new BigDecimal(endless)));
        }
    }
}
