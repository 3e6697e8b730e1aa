package dev.dynamark.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results made by a real recorder, with every optional part present. */
final class Samples {

    private Samples() {}

    static Result result() {
        Recording recording = recording();
        Run run = new Run(
                "20260102-030405-abcd",
                "CompareSimulation",
                Optional.of("large"),
                Map.of("users", 1, "operations", List.of("get", "put"), "burst", 50),
                42,
                Mode.MIXED,
                "emulator",
                Map.of("model", "closed", "rounds", 2),
                Instant.parse("2026-01-02T03:04:05.678Z"),
                1_234,
                RunStatus.PARTIAL,
                Optional.of("contestant \"broken\" failed in its warm-up"),
                List.of("../gatling/comparesimulation-1/index.html"),
                Optional.of(List.of("a", "b")));
        Environment environment = Environment.ofThisProcess("local", "apache5");
        Validity validity = Validity.of(List.of(new Validity.Check(
                "failed requests", Optional.of("aws-sdk get"), 1, 0, "requests", false, "1 request failed")));
        return Result.of(run, MeasuredProcess.injector(environment, recording), validity, recording)
                .withPairs(List.of(new Pair(
                        "get",
                        Optional.of(Map.of("dataset", "small")),
                        "enhanced",
                        "aws-sdk",
                        "mean",
                        "median of per-round ratios",
                        1.05,
                        1.01,
                        1.09,
                        0.95,
                        Optional.of(0.04),
                        200,
                        40,
                        Optional.of(1.7),
                        Optional.empty(),
                        "slower")))
                .withBudgets(List.of(new BudgetOutcome(
                        "enhanced get mean <= 1.1 x aws-sdk",
                        "get",
                        "enhanced",
                        Optional.of("aws-sdk"),
                        "mean",
                        "<=",
                        1.1,
                        "ratio",
                        Optional.of(1.05),
                        Optional.of(1.01),
                        Optional.of(1.09),
                        BudgetOutcome.Verdict.PASSED,
                        Optional.empty())))
                .withContestants(List.of(
                        new MeasuredContestant(
                                "aws-sdk", "by hand", "apache5", Optional.of(new LinesOfCode(50, 150, 100))),
                        new MeasuredContestant("enhanced", "by beans", "apache5", Optional.empty())));
    }

    private static Recording recording() {
        Map<String, String> tags = Map.of("dataset", "small");
        SeriesKey sdk = new SeriesKey("aws-sdk", "get", tags);
        SeriesKey enhanced = new SeriesKey("enhanced", "get", tags);
        Recorder recorder = Recorder.builder().build();
        recorder.poolQueue(() -> 0);
        recorder.userStarted();
        recorder.warmUp();
        recorder.record(sdk, burst(recorder));
        recorder.measure();
        recorder.roundOrder("get", tags, 0, List.of("enhanced", "aws-sdk"));
        recorder.record(enhanced, burst(recorder), 0);
        Burst refused = burst(recorder);
        refused.reject(1, Failure.checkFailed("is present"));
        recorder.record(sdk, refused, 0);
        recorder.roundOrder("get", tags, 1, List.of("aws-sdk", "enhanced"));
        recorder.record(sdk, burst(recorder), 1);
        Burst failed = recorder.burst(1);
        failed.failed(0, 0, 10, Failure.of(new IllegalStateException()));
        recorder.record(enhanced, failed, 1);
        recorder.blockEnded();
        Burst open = recorder.burst(1);
        open.due(100);
        open.succeeded(0, 150, 300);
        recorder.record(SeriesKey.of("aws-sdk", "scan"), open);
        return recorder.stop();
    }

    private static Burst burst(Recorder recorder) {
        Burst burst = recorder.burst(2);
        burst.submitted();
        burst.begin();
        for (int i = 0; i < 2; i++) {
            RequestTally sent = burst.pendingTally();
            sent.attempt();
            sent.attempt();
            sent.throttled("TableReadProvisionedThroughputExceeded");
            sent.backoff(1_000_000);
            sent.consumed(0.5, 0);
            long start = System.nanoTime();
            burst.succeeded(i, start, start + 100_000 + i);
        }
        burst.end();
        return burst;
    }
}
