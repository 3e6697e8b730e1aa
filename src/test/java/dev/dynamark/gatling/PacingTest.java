package dev.dynamark.gatling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PacingTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final ResponseLimit LIMIT = new ResponseLimit(Duration.ofMillis(10), 1);
    private static final long QUICK = 1_000_000;
    private static final long LATE = 11_000_000;

    private final List<List<PartOutcome>> told = new ArrayList<>();

    private Pacing pacing(RateCurve... curves) {
        List<RateCurve> left = new ArrayList<>(List.of(curves));
        Pacing pacing = new Pacing(
                before -> {
                    told.add(before);
                    return left.isEmpty() ? Optional.empty() : Optional.of(left.remove(0));
                },
                LIMIT);
        pacing.startNextCurve();
        return pacing;
    }

    private static Arrival come(Pacing pacing) {
        return ((Pacing.Turn.Come) pacing.next()).arrival();
    }

    private static void answer(Pacing pacing, Arrival arrival, long afterNanos, int failures) {
        arrival.answered(afterNanos, failures);
        pacing.ended(arrival);
    }

    private PartOutcome outcome() {
        return told.get(1).get(0);
    }

    @Test
    void givesEveryArrivalOfACurveOnceAndThenLetsUsersWait() {
        Pacing pacing = pacing(
                RateCurve.empty().constant("one", 3, SECOND), RateCurve.empty().constant("two", 1, SECOND));
        List<Arrival> arrivals = List.of(come(pacing), come(pacing), come(pacing));

        assertThat(pacing.next()).isInstanceOf(Pacing.Turn.Wait.class);
        arrivals.forEach(arrival -> answer(pacing, arrival, QUICK, 0));
        pacing.startNextCurve();

        assertThat(arrivals).extracting(Arrival::number).containsExactly(0L, 1L, 2L);
        assertThat(arrivals.get(2).dueNanos() - arrivals.get(0).dueNanos()).isEqualTo(666_666_666);
        assertThat(outcome())
                .isEqualTo(new PartOutcome(
                        Optional.of("one"), 3, 3, 3, 0, 0, outcome().p99Ns(), true));
        assertThat(come(pacing)).satisfies(next -> {
            assertThat(next.number()).isEqualTo(3);
            assertThat(next.tags()).containsEntry(RateCurve.TAG, "two");
        });
        pacing.startNextCurve();
        assertThat(pacing.next()).isInstanceOf(Pacing.Turn.End.class);
    }

    @Test
    void endsACurveWhenMoreAreLateThanOneInAHundredOfAllThatWerePlanned() {
        Pacing pacing = pacing(RateCurve.empty().constant("one", 300, SECOND));
        for (int late = 0; late < 3; late++) {
            answer(pacing, come(pacing), LATE, 0);
        }
        assertThat(pacing.next()).isInstanceOf(Pacing.Turn.Come.class);

        answer(pacing, come(pacing), LATE, 0);

        assertThat(pacing.next()).isInstanceOf(Pacing.Turn.Wait.class);
        pacing.startNextCurve();
        assertThat(outcome().kept()).isFalse();
        assertThat(outcome().late()).isEqualTo(4);
        assertThat(outcome().answered()).isEqualTo(4);
        assertThat(outcome().planned()).isEqualTo(300);
    }

    @Test
    void endsACurveWhenMoreFailThanTheLimitAllows() {
        Pacing pacing = pacing(RateCurve.empty().constant("one", 100, SECOND));
        answer(pacing, come(pacing), QUICK, 1);
        assertThat(pacing.next()).isInstanceOf(Pacing.Turn.Come.class);

        answer(pacing, come(pacing), QUICK, 1);

        assertThat(pacing.next()).isInstanceOf(Pacing.Turn.Wait.class);
        pacing.startNextCurve();
        assertThat(outcome().failed()).isEqualTo(2);
    }

    @Test
    void bearsOneLateArrivalOfAHandful() {
        Pacing pacing = pacing(RateCurve.empty().constant("one", 2, SECOND));

        answer(pacing, come(pacing), LATE, 0);
        answer(pacing, come(pacing), QUICK, 0);

        pacing.startNextCurve();
        assertThat(outcome().kept()).isTrue();
    }

    @Test
    void keepsNothingWhereNothingWasDone() {
        Pacing pacing = pacing(RateCurve.empty().constant("one", 1, SECOND));

        pacing.ended(come(pacing));

        pacing.startNextCurve();
        assertThat(outcome().kept()).isFalse();
        assertThat(outcome().p99Ns()).isEmpty();
    }

    @Test
    void endsWhereThePlanCannotGoOn() {
        Pacing pacing = new Pacing(
                before -> {
                    throw new IllegalStateException("broken plan");
                },
                LIMIT);

        assertThatThrownBy(pacing::startNextCurve).hasMessage("broken plan");

        assertThat(pacing.next()).isInstanceOf(Pacing.Turn.End.class);
    }
}
