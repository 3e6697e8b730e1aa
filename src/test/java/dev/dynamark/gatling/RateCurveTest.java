package dev.dynamark.gatling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatling.javaapi.core.OpenInjectionStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.collection.Iterator;
import scala.concurrent.duration.FiniteDuration;

/** Gatling's own injectors are asked when they start users: a curve must know that of every arrival. */
class RateCurveTest {

    private static final Duration TEN = Duration.ofSeconds(10);

    static Stream<RateCurve> curves() {
        return Stream.of(
                RateCurve.empty().constant(33.5, TEN),
                RateCurve.empty().constant(7, TEN),
                RateCurve.empty().constant(0.3, TEN),
                RateCurve.empty().ramp("up", 0, 100, TEN),
                RateCurve.empty().ramp("up", 1, 2, TEN),
                RateCurve.empty().ramp("down", 977.7, 13, Duration.ofSeconds(7)),
                RateCurve.empty().rampUp(50, Duration.ofSeconds(3)).constant(50, TEN),
                RateCurve.empty()
                        .constant("before", 20, TEN)
                        .constant("peak", 2_500, Duration.ofSeconds(2))
                        .constant("after", 20, TEN),
                RateCurve.empty()
                        .constant("none", 0, TEN)
                        .ramp("some", 0, 3, TEN)
                        .ramp("more", 3, 6, TEN));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void knowsWhenGatlingStartsEachUser(RateCurve curve) {
        List<Long> started = startedByGatling(curve);

        assertThat(started).hasSize(Math.toIntExact(curve.arrivals()));
        for (int n = 0; n < started.size(); n++) {
            // Gatling rounds in floating point: what is due at the very beginning of a millisecond may come in the one
            // before.
            assertThat(curve.dueNanos(n) - 1_000_000 * started.get(n))
                    .as("arrival %d", n)
                    .isBetween(0L, 1_000_000L);
        }
    }

    private static List<Long> startedByGatling(RateCurve curve) {
        Iterator<FiniteDuration> starts = scala.collection.Iterator$.MODULE$.empty();
        List<OpenInjectionStep> steps = curve.injection();
        for (int step = steps.size() - 1; step >= 0; step--) {
            starts = steps.get(step).asScala().chain(starts);
        }
        List<Long> millis = new ArrayList<>();
        while (starts.hasNext()) {
            millis.add(starts.next().toMillis());
        }
        return millis;
    }

    @Test
    void keepsTheOriginOfARampWhoseFirstArrivalIsNotDueAtOnce() {
        RateCurve curve = RateCurve.empty().ramp("up", 0, 1, Duration.ofSeconds(4));
        Arrivals arrivals = new Arrivals(curve);
        long start = 7_000_000_000L;

        for (int n = 0; n < curve.arrivals(); n++) {
            long due = start + curve.dueNanos(n);
            assertThat(arrivals.next(due + 300).dueNanos()).isBetween(due, due + 300);
        }
    }

    @Test
    void tellsALateArrivalOfASpikeHowLateItIs() {
        RateCurve curve = RateCurve.empty()
                .constant("before", 2, Duration.ofSeconds(1))
                .constant("peak", 100, Duration.ofSeconds(1));
        Arrivals arrivals = new Arrivals(curve);
        arrivals.next(0);
        arrivals.next(500_000_000);
        Arrival first = arrivals.next(1_000_000_000);
        Arrival held = arrivals.next(1_310_000_000);

        assertThat(first.tags()).containsEntry(RateCurve.TAG, "peak");
        assertThat(first.dueNanos()).isEqualTo(1_000_000_000);
        assertThat(held.dueNanos()).isEqualTo(1_010_000_000);
    }

    @Test
    void tellsRampUpAndPartsApart() {
        RateCurve curve = RateCurve.empty().rampUp(4, Duration.ofSeconds(2)).constant("held", 4, Duration.ofSeconds(1));
        Arrivals arrivals = new Arrivals(curve);
        List<Arrival> all =
                Stream.generate(() -> arrivals.next(0)).limit(curve.arrivals()).toList();

        assertThat(all)
                .extracting(Arrival::isWarmUp)
                .containsExactly(true, true, true, true, false, false, false, false);
        assertThat(all).extracting(Arrival::number).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(all.get(0).tags()).isEmpty();
        assertThat(all.get(7).tags()).containsEntry(RateCurve.TAG, "held");
        assertThat(curve.time()).isEqualTo(Duration.ofSeconds(3));
        assertThat(curve.perSecond(1)).isEqualTo(4);
    }

    @Test
    void leavesOutAPartOfNoLength() {
        assertThat(RateCurve.empty().rampUp(5, Duration.ZERO).size()).isZero();
    }

    @Test
    void refusesWhatGatlingWouldCutOffAndRatesThatAreNone() {
        assertThatThrownBy(() -> RateCurve.empty().constant(5, Duration.ofMillis(1_500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whole seconds")
                .hasMessageContaining("PT1.5S");
        assertThatThrownBy(() -> RateCurve.empty().constant(-1, TEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> RateCurve.empty().ramp("up", 0, Double.NaN, TEN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
