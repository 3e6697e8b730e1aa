package dev.dynamark.run.end;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.gatling.RateCurve;
import dev.dynamark.measure.Burst;
import dev.dynamark.measure.Failure;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErrorLimitTest {

    private final Recorder recorder = Recorder.builder().build();

    @AfterEach
    void close() {
        recorder.close();
    }

    private void record(String contestant, String operation, String stage, int failed, int all) {
        Burst burst = recorder.burst(all);
        for (int i = 0; i < all; i++) {
            if (i < failed) {
                burst.failed(i, 1_000L, 2_000L, Failure.of(new IllegalStateException("as planned")));
            } else {
                burst.succeeded(i, 1_000L, 2_000L);
            }
        }
        burst.checked();
        recorder.record(new SeriesKey(contestant, operation, Map.of("dataset", "small", RateCurve.TAG, stage)), burst);
    }

    @Test
    void judgesEveryContestantOperationAndStageByItself() {
        record("good", "get", "peak", 1, 100);
        record("good", "put", "peak", 0, 5_000);
        record("bad", "get", "before", 0, 1_000);
        record("bad", "get", "peak", 10, 100);
        record("bad", "put", "peak", 0, 5_000);
        List<Series> recorded = recorder.stop().series();

        Map<String, Supplier<Optional<String>>> verdicts = new ErrorLimit(1)
                .verdicts(
                        Settings.from(Map.of("bench.operations", "get,put"), List.of("good", "bad")),
                        List.of("good", "bad"),
                        () -> recorded);

        assertThat(verdicts)
                .containsOnlyKeys(
                        "at most 1 % of get of good failed",
                        "at most 1 % of put of good failed",
                        "at most 1 % of get of bad failed",
                        "at most 1 % of put of bad failed");
        assertThat(verdicts).allSatisfy((name, verdict) -> {
            if (name.equals("at most 1 % of get of bad failed")) {
                assertThat(verdict.get()).hasValue("small peak: 10 of 100 failed, 10 %");
            } else {
                assertThat(verdict.get()).isEmpty();
            }
        });
    }

    @Test
    void judgesTheOperationsOfAMix() {
        Settings mixed = Settings.from(Map.of("bench.mix", "create=1,read=9"), List.of("a"));

        assertThat(new ErrorLimit(2.5).verdicts(mixed, List.of("a"), List::of))
                .containsOnlyKeys("at most 2.5 % of create of a failed", "at most 2.5 % of read of a failed");
    }
}
