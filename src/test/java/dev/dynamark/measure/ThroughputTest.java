package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThroughputTest {

    private static final SeriesKey GET = SeriesKey.of("aws-sdk", "get");
    private static final SeriesKey OTHER = SeriesKey.of("enhanced", "get");
    private static final long MS = 1_000_000;

    private final Recorder recorder = Recorder.builder().build();

    @AfterEach
    void stop() {
        recorder.close();
    }

    @Test
    void dividesTheOperationsOfOneUserByTheTimeInBursts() {
        record(GET, 0, 2 * MS, 2);
        record(GET, 10 * MS, 12 * MS, 2);

        Series series = series(GET, Outcome.OK);

        assertThat(series.users()).isEqualTo(1);
        assertThat(series.activeNs()).isEqualTo(4 * MS);
        assertThat(series.burst()).isEqualTo(2);
        assertThat(series.throughputPerSecond()).isEqualTo(1_000);
    }

    @Test
    void multipliesByTheUsersOfALockStep() {
        for (int round = 0; round < 5; round++) {
            for (int user = 0; user < 8; user++) {
                long start = round * 100 * MS;
                recorder.record(GET, burst(start, start + 2 * MS, 2), round);
                recorder.record(OTHER, burst(start + 50 * MS, start + 54 * MS, 2), round);
            }
        }

        assertThat(series(GET, Outcome.OK).users()).isEqualTo(8);
        assertThat(series(GET, Outcome.OK).throughputPerSecond()).isEqualTo(8_000);
        assertThat(series(OTHER, Outcome.OK).throughputPerSecond()).isEqualTo(4_000);
    }

    @Test
    void leavesOutUsersOfOtherScenarios() {
        for (int user = 0; user < 16; user++) {
            recorder.userStarted();
        }
        record(GET, 0, 2 * MS, 2);
        record(SeriesKey.of("aws-sdk", "put"), 0, 20 * MS, 2);
        record(new SeriesKey("aws-sdk", "get", Map.of("dataset", "large")), 0, 20 * MS, 2);

        assertThat(series(GET, Outcome.OK).users()).isEqualTo(1);
        assertThat(series(GET, Outcome.OK).throughputPerSecond()).isEqualTo(1_000);
    }

    @Test
    void countsTimeOnlyOnceWhereBurstsOverlap() {
        record(GET, 5 * MS, 6 * MS, 1);
        record(GET, 20 * MS, 30 * MS, 1);
        record(GET, 0, 10 * MS, 1);
        record(GET, 8 * MS, 20 * MS, 1);

        Series series = series(GET, Outcome.OK);

        assertThat(series.activeNs()).isEqualTo(33 * MS);
        assertThat(series.users()).isEqualTo(1);
        assertThat(series.throughputPerSecond()).isCloseTo(4 / 0.03, within(0.001));
    }

    @Test
    void staysExactOverMoreBurstsThanAreKept() {
        for (long i = 0; i < 20_000; i++) {
            record(GET, i * 10_000, i * 10_000 + 2_000, 1);
        }

        assertThat(series(GET, Outcome.OK).throughputPerSecond()).isEqualTo(500_000);
    }

    @Test
    void chargesTheTimeOfFailuresToWhatSucceeded() {
        record(GET, 0, 9 * MS, 9);
        Burst timedOut = recorder.burst(1);
        timedOut.failed(0, 9 * MS, 10_009 * MS, new Failure(FailureCategory.TIMEOUT, "Timeout", "timeout"));
        recorder.record(GET, timedOut);
        record(OTHER, 0, 10 * MS, 10);

        assertThat(series(GET, Outcome.OK).throughputPerSecond()).isCloseTo(9 / 10.009, within(0.001));
        assertThat(series(GET, Outcome.ERROR).throughputPerSecond()).isCloseTo(1 / 10.009, within(0.001));
        assertThat(series(OTHER, Outcome.OK).throughputPerSecond()).isEqualTo(1_000);
    }

    private void record(SeriesKey key, long start, long end, int operations) {
        recorder.record(key, burst(start, end, operations));
    }

    private Burst burst(long start, long end, int operations) {
        Burst burst = recorder.burst(operations);
        long each = (end - start) / operations;
        for (int i = 0; i < operations; i++) {
            burst.succeeded(i, start + i * each, start + (i + 1) * each);
        }
        return burst;
    }

    private Series series(SeriesKey key, Outcome outcome) {
        List<Series> found = recorder.stop().series().stream()
                .filter(series -> series.key().equals(key) && series.outcome() == outcome)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
