package dev.dynamark.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Results of single processes, as isolated children leave them. */
final class Parts {

    static final SeriesKey GET = new SeriesKey("aws-sdk", "get", Map.of("dataset", "small"));

    private Parts() {}

    static Result part(String process, Recording recording) {
        Run run = new Run(
                process,
                "CompareSimulation",
                Optional.empty(),
                Map.of(),
                42,
                Mode.ISOLATED,
                "emulator",
                Map.of(),
                recording.startedAt(),
                recording.durationMs(),
                RunStatus.COMPLETE,
                Optional.empty(),
                List.of(),
                Optional.empty());
        Environment environment = new Environment(
                "17",
                "vm",
                List.of(),
                "G1",
                1,
                "cpu",
                2,
                1,
                "os",
                "local",
                "apache5",
                Map.of(),
                Optional.empty(),
                Optional.empty());
        return Result.of(run, MeasuredProcess.fork(process, environment, recording), Validity.of(List.of()), recording);
    }

    /** Bursts of four operations in rounds of the recorder, with waits, attempts and failures drawn from the seed. */
    static void record(Recorder recorder, long seed, int firstRound, int rounds) {
        Random random = new Random(seed);
        for (int round = firstRound; round < firstRound + rounds; round++) {
            recorder.roundOrder(GET.operation(), GET.tags(), round, List.of(GET.contestant()));
            Burst burst = recorder.burst(4);
            long now = round * 1_000_000_000L;
            for (int i = 0; i < 4; i++) {
                RequestTally sent = burst.pendingTally();
                sent.attempt();
                if (random.nextInt(3) == 0) {
                    sent.throttled("TableReadProvisionedThroughputExceeded");
                    sent.backoff(1 + random.nextInt(1_000_000));
                    sent.attempt();
                }
                sent.consumed(0.5, 0);
                long took = 1 + random.nextInt(5_000_000);
                burst.succeeded(i, now, now + took);
                now += took;
                if (random.nextInt(5) == 0) {
                    burst.reject(i, Failure.checkFailed("check " + random.nextInt(2)));
                }
            }
            recorder.record(GET, burst, round);
        }
    }

    /** A series with nothing but these figures. */
    static Series series(SeriesKey key, long count, double meanNs, Optional<Double> cpuNs, Optional<CpuSource> source) {
        Durations latency = Durations.ofRun();
        for (long i = 0; i < count; i++) {
            latency.record(Math.round(meanNs));
        }
        return new Series(
                key.contestant(),
                key.operation(),
                Outcome.OK,
                Optional.of(key.tags()).filter(tags -> !tags.isEmpty()),
                count,
                0,
                1,
                Math.round(count * meanNs),
                Math.round(count * meanNs),
                1,
                1e9 / meanNs,
                Histograms.distribution(latency.recorded().orElseThrow(), meanNs, Optional.empty()),
                Histograms.encode(latency.recorded().orElseThrow()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cpuNs,
                source,
                cpuNs.map(ns -> ns * 2),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Timeline(1, List.of(), List.of(), List.of(), List.of()),
                List.of());
    }

    static Result part(String process, Series... series) {
        return part(process, recording(series));
    }

    static Recording recording(Series... series) {
        Resources none = new Resources(
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Recording(Instant.parse("2026-01-02T03:04:05Z"), 1_000, List.of(series), List.of(), none);
    }
}
