package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramsTest {

    @Test
    void keepsEveryCountInText() {
        Histogram histogram = new Histogram(3);
        for (long nanos = 1; nanos < 60_000_000_000L; nanos = nanos * 3 / 2 + 1) {
            histogram.recordValueWithCount(nanos, nanos % 7 + 1);
        }

        assertThat(Histograms.decode(Histograms.encode(histogram))).isEqualTo(histogram);
    }

    @Test
    void mergesAsIfRecordedTogether() {
        Histogram even = new Histogram(3);
        Histogram odd = new Histogram(3);
        Histogram all = new Histogram(3);
        for (long n = 1; n <= 10_000; n++) {
            (n % 2 == 0 ? even : odd).recordValue(n * 977);
            all.recordValue(n * 977);
        }
        Histogram merged = Histograms.decode(Histograms.encode(even));
        merged.add(Histograms.decode(Histograms.encode(odd)));

        assertThat(Histograms.distribution(merged)).isEqualTo(Histograms.distribution(all));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "aGVsbG8=", "HISTFAAAAAA="})
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> Histograms.decode(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected a compressed HdrHistogram V2 in base64");
    }
}
