package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class TimelineLogTest {

    private final Steps steps = new Steps();
    private final TimelineLog timeline = new TimelineLog(0);
    private final TimelineLog errors = new TimelineLog(0);

    @Test
    void staysWithinItsLimitByDoublingTheStep() {
        Histogram firstEight = new Histogram(3);
        for (int second = 0; second < 4 * Steps.MOST + 100; second++) {
            record(timeline, second + 1, second + 1_000_000);
            record(errors, 5);
            if (second < 8) {
                firstEight.recordValue(second + 1);
                firstEight.recordValue(second + 1_000_000);
            }
            endSecond();
        }

        Timeline result = timeline.timeline(steps.seconds(), errors);

        assertThat(result.stepSeconds()).isEqualTo(8);
        assertThat(result.count()).hasSizeLessThanOrEqualTo(Steps.MOST).hasSize((4 * Steps.MOST + 100) / 8);
        assertThat(result.count()).containsOnly(16L);
        assertThat(result.errors()).hasSameSizeAs(result.count()).containsOnly(8L);
        assertThat(result.p50Ns().get(0)).isEqualTo(firstEight.getValueAtPercentile(50));
        assertThat(result.p99Ns().get(0)).isEqualTo(firstEight.getValueAtPercentile(99));
    }

    @Test
    void keepsSecondsUpToTheLimit() {
        for (int second = 0; second < Steps.MOST; second++) {
            endSecond();
        }

        assertThat(steps.seconds()).isEqualTo(1);
        assertThat(timeline.timeline(1, errors).count()).hasSize(Steps.MOST);
    }

    @Test
    void makesRoomForTheLastStep() {
        for (int second = 0; second < Steps.MOST; second++) {
            endSecond();
        }
        record(timeline, 7);
        steps.endLastStep(this::halve, this::endStep);

        Timeline result = timeline.timeline(steps.seconds(), errors);

        assertThat(result.stepSeconds()).isEqualTo(2);
        assertThat(result.count()).hasSize(Steps.MOST / 2 + 1).endsWith(1L);
    }

    @Test
    void hasNoPercentilesWithoutSamples() {
        endSecond();
        record(timeline, 7);
        endSecond();

        Timeline result = timeline.timeline(1, errors);

        assertThat(result.count()).containsExactly(0L, 1L);
        assertThat(result.p50Ns()).containsExactly(null, 7L);
        assertThat(result.p99Ns()).containsExactly(null, 7L);
    }

    @Test
    void beginsWithTheRun() {
        TimelineLog late = new TimelineLog(2);
        record(late, 7);
        late.endStep();

        assertThat(late.timeline(1, late).count()).containsExactly(0L, 0L, 1L);
    }

    private void endSecond() {
        steps.endSecond(this::halve, this::endStep);
    }

    private void halve() {
        timeline.halve();
        errors.halve();
    }

    private void endStep() {
        timeline.endStep();
        errors.endStep();
    }

    private static void record(TimelineLog log, long... nanos) {
        Durations durations = Durations.ofInterval();
        for (long value : nanos) {
            durations.record(value);
        }
        log.add(durations);
    }
}
