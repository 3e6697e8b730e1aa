package dev.dynamark.orm.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPatternTest {

    @Test
    void takesApartWhatItMade() {
        KeyPattern pattern = KeyPattern.parse("A#{a}##{b}Z");

        assertThat(pattern.format("x", "")).isEqualTo("A#x##Z");
        assertThat(pattern.split("A#x##Z")).containsExactly("x", "");
        assertThat(pattern.split("A###ZZ")).containsExactly("", "Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A#", "B#x##yZ", "A#x#yZ", "A#x##y"})
    void refusesKeysOfAnotherForm(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyPattern.parse("A#{a}##{b}Z").split(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a}#{a}", "{a}{b}", "{a}x{b}", "{a}%{b}", "{", "}", "{}", "{a:0}", "{a:39}", "{a:x}"})
    void refusesTemplatesWhoseKeysCouldNotBeTakenApart(String template) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyPattern.parse(template))
                .withMessageContaining("Expected in key template");
    }
}
