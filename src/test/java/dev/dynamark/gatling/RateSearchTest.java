package dev.dynamark.gatling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateSearchTest {

    private static final Duration STEP = Duration.ofSeconds(2);

    /** The rates that were tried, of a system that keeps its limit up to a capacity. */
    private static RateSearch searched(double first, DoublePredicate keeps) {
        RateSearch search = new RateSearch(first, STEP);
        Optional<RateCurve> step = search.next(List.of());
        while (step.isPresent()) {
            RateCurve curve = step.get();
            double rate = curve.perSecond(0);
            step = search.next(List.of(new PartOutcome(
                    curve.name(0), rate, curve.arrivals(), curve.arrivals(), 0, 0, Optional.of(1L), keeps.test(rate))));
        }
        return search;
    }

    private static double highestKept(RateSearch search) {
        return search.tried().stream()
                .filter(PartOutcome::kept)
                .mapToDouble(PartOutcome::perSecond)
                .max()
                .orElse(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {14, 49.9, 50, 51, 117, 400, 799, 1_234, 60_000})
    void findsTheCapacityWithinFivePercent(double capacity) {
        RateSearch search = searched(50, rate -> rate <= capacity);

        assertThat(highestKept(search)).isBetween(capacity / 1.05 - 0.5, capacity);
        assertThat(search.tried()).hasSizeLessThan(30);
    }

    @Test
    void triesABrokenStepOnceMore() {
        boolean[] hiccup = {true};
        RateSearch search = searched(50, rate -> {
            boolean broken = rate == 100 && hiccup[0];
            hiccup[0] &= rate != 100;
            return rate <= 300 && !broken;
        });

        assertThat(highestKept(search)).isBetween(285.0, 300.0);
        assertThat(search.tried().stream().filter(step -> step.perSecond() == 100))
                .extracting(PartOutcome::kept)
                .containsExactly(false, true);
    }

    @Test
    void givesUpWhereTooFewArriveToJudge() {
        RateSearch search = searched(50, rate -> false);

        assertThat(highestKept(search)).isZero();
        assertThat(search.tried()).extracting(PartOutcome::perSecond).endsWith(12.5, 12.5);
    }

    @Test
    void givesUpWhereNothingBreaks() {
        assertThat(highestKept(searched(50, rate -> true))).isEqualTo(100_000);
    }

    @Test
    void refusesStepsThatCannotBe() {
        assertThatThrownBy(() -> new RateSearch(0, STEP)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RateSearch(5, Duration.ofMillis(500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT0.5S");
    }
}
