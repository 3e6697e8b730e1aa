package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the workload provokes is counted apart from successes and errors. */
class ExpectedOutcomeTest {

    private static final SeriesKey READ = SeriesKey.of("aws-sdk", "read");

    @Test
    void keepsExpectedSamplesOutOfSuccessesAndErrors() {
        try (Recorder recorder = Recorder.builder().build()) {
            Burst burst = recorder.burst(4);
            burst.begin();
            burst.succeeded(0, 0, 1_000);
            burst.succeeded(1, 0, 10_000);
            burst.failed(2, 0, 100_000, Failure.checkFailed("is there"));
            burst.failed(3, 0, 1_000_000, new Failure(FailureCategory.CONDITIONAL, "Refused", "refused"));
            burst.end();
            burst.expected(1, "read after delete");
            burst.expected(3, "lock lost");
            burst.expected(3, "told twice");
            recorder.record(READ, burst, 0);
            Recording recording = recorder.stop();

            assertThat(burst.failures()).isEqualTo(1);
            assertThat(burst.firstFailure()).hasValue(Failure.checkFailed("is there"));
            assertThat(series(recording, Outcome.OK).sumNs()).isEqualTo(1_000);
            assertThat(series(recording, Outcome.ERROR).sumNs()).isEqualTo(100_000);
            Series expected = series(recording, Outcome.EXPECTED);
            assertThat(expected.count()).isEqualTo(2);
            assertThat(expected.sumNs()).isEqualTo(1_010_000);
            assertThat(expected.blocks()).singleElement().satisfies(block -> assertThat(block.count())
                    .isEqualTo(2));
            assertThat(expected.errors())
                    .extracting(ErrorCount::type, ErrorCount::category, ErrorCount::count)
                    .containsExactlyInAnyOrder(
                            tuple("read after delete", FailureCategory.EXPECTED, 1L),
                            tuple("lock lost", FailureCategory.EXPECTED, 1L));
            assertThat(recording.rounds()).singleElement().satisfies(rounds -> assertThat(
                            rounds.meanNs().get(0))
                    .as("successes alone are compared")
                    .containsExactly(1_000.0));
        }
    }

    @Test
    void doesNotTakeWhatTheWorkloadProvokesForAFailedWarmUp() {
        try (Recorder recorder = Recorder.builder().build()) {
            recorder.warmUp();
            Burst burst = recorder.burst(1);
            burst.failed(0, 0, 1_000, Failure.checkFailed("is there"));
            burst.expected(0, "read after delete");
            recorder.record(READ, burst);

            assertThat(recorder.warmUpFailures()).isEqualTo(Map.of());
        }
    }

    @Test
    void refusesToExpectWhatNeverRan() {
        try (Recorder recorder = Recorder.builder().build()) {
            Burst burst = recorder.burst(2);

            assertThatThrownBy(() -> burst.expected(1, "read after delete"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Operation 1");
        }
    }

    private static Series series(Recording recording, Outcome outcome) {
        return recording.series().stream()
                .filter(each -> each.outcome() == outcome)
                .findFirst()
                .orElseThrow();
    }
}
