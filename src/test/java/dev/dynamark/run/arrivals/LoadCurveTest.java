package dev.dynamark.run.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.gatling.RateCurve;
import dev.dynamark.profile.Limit;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.LoadModel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When arrivals come, by the model. */
class LoadCurveTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Limit LIMIT = new Limit(Duration.ofMillis(50), 1);

    private static Map<String, Double> rates(RateCurve curve) {
        Map<String, Double> rates = new LinkedHashMap<>();
        IntStream.range(0, curve.size())
                .forEach(part -> rates.put(curve.name(part).orElse(""), curve.perSecond(part)));
        return rates;
    }

    @Test
    void keepsAConstantRate() {
        RateCurve curve = LoadCurve.of(new Load.Open(40, MINUTE), 3);

        assertThat(rates(curve)).isEqualTo(Map.of("", 40.0));
        assertThat(curve.arrivals()).isEqualTo(40 * 20);
    }

    @Test
    void risesEvenlyToTheHighestRate() {
        RateCurve curve = LoadCurve.of(new Load.Rising(LoadModel.RAMP, 100, MINUTE, Optional.empty()), 1);

        assertThat(rates(curve).keySet()).hasSize(10).startsWith("0 to 10/s").endsWith("90 to 100/s");
        IntStream.range(0, 10)
                .forEach(stage -> assertThat(curve.perSecond(stage)).isCloseTo(5 + 10 * stage, within(0.5)));
        assertThat((double) curve.arrivals()).isCloseTo(60 * 100 / 2.0, within(30.0));
    }

    @Test
    void breaksInTwiceAsManyStages() {
        RateCurve curve = LoadCurve.of(new Load.Rising(LoadModel.BREAKPOINT, 100, MINUTE, Optional.of(LIMIT)), 1);

        assertThat(curve.size()).isEqualTo(20);
        assertThat(curve.perSecond(19)).isCloseTo(97.5, within(1.0));
    }

    @Test
    void hasAStageOfASecondWhereThereIsNoTimeForMore() {
        RateCurve curve = LoadCurve.of(new Load.Rising(LoadModel.RAMP, 40, MINUTE, Optional.empty()), 20);

        assertThat(curve.size()).isEqualTo(3);
        assertThat((double) curve.arrivals()).isCloseTo(3 * 40 / 2.0, within(3.0));
    }

    @Test
    void stressesForHalfOfTheTime() {
        RateCurve curve = LoadCurve.of(new Load.Peak(LoadModel.STRESS, 100, 2, MINUTE, Duration.ZERO, 1), 1);

        assertThat(rates(curve)).isEqualTo(Map.of("before", 100.0, "peak", 200.0, "after", 100.0));
        assertThat(curve.arrivals()).isEqualTo(15 * 100 + 30 * 200 + 15 * 100);
    }

    @Test
    void spikesForAFifthOfTheTime() {
        RateCurve curve = LoadCurve.of(new Load.Peak(LoadModel.SPIKE, 100, 5, MINUTE, Duration.ZERO, 1), 1);

        assertThat(rates(curve)).isEqualTo(Map.of("before", 100.0, "peak", 500.0, "after", 100.0));
        assertThat(curve.arrivals()).isEqualTo(24 * 100 + 12 * 500 + 24 * 100);
    }

    @Test
    void hasNoCurveOfASearch() {
        assertThatThrownBy(() -> LoadCurve.of(new Load.Steps(50, MINUTE, LIMIT), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("steps");
    }
}
