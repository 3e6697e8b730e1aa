package dev.dynamark.compare;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Environment;
import dev.dynamark.measure.ErrorCount;
import dev.dynamark.measure.FailureCategory;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.ProcessRole;
import dev.dynamark.measure.Resources;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Timeline;
import dev.dynamark.measure.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** A result of lock-step rounds with durations that are known, as a recorder would have left it. */
public final class SyntheticRun {

    private static final int ROUNDS_PER_BLOCK = 5;

    private final List<String> contestants;
    private final int rounds;
    private final int burst;
    private final Map<String, Source> operations = new LinkedHashMap<>();
    private String process = "injector";
    private long failedPerContestant;

    /** Where durations come from. */
    public interface Source {
        /** Nanoseconds of one operation. */
        double nanos(int contestant, int round, int operation);
    }

    /** Of these contestants, the baseline first. */
    public SyntheticRun(int rounds, int burst, String... contestants) {
        this.contestants = List.of(contestants);
        this.rounds = rounds;
        this.burst = burst;
    }

    public SyntheticRun operation(String name, Source source) {
        operations.put(name, source);
        return this;
    }

    /** Measured by another process than the injector. */
    public SyntheticRun process(String id) {
        process = id;
        return this;
    }

    public SyntheticRun failed(long perContestant) {
        failedPerContestant = perContestant;
        return this;
    }

    public Result result() {
        List<Series> series = new ArrayList<>();
        List<Rounds> all = new ArrayList<>();
        operations.forEach((name, source) -> {
            double[][] means = new double[rounds][contestants.size()];
            for (int each = 0; each < contestants.size(); each++) {
                series.add(series(name, source, each, means));
                if (failedPerContestant > 0) {
                    series.add(failed(series.get(series.size() - 1)));
                }
            }
            all.add(rounds(name, means));
        });
        return new Result(
                Result.FORMAT,
                Result.VERSION,
                run(),
                List.of(measuredProcess()),
                Validity.of(List.of()),
                series,
                all,
                List.of(),
                List.of(),
                List.of());
    }

    private Series series(String name, Source source, int contestant, double[][] means) {
        Histogram all = new Histogram(3);
        List<Block> blocks = new ArrayList<>();
        double sum = 0;
        Histogram block = new Histogram(3);
        for (int round = 0; round < rounds; round++) {
            double ofRound = 0;
            for (int i = 0; i < burst; i++) {
                double nanos = source.nanos(contestant, round, i);
                ofRound += nanos;
                block.recordValue(Math.max(1, Math.round(nanos)));
            }
            means[round][contestant] = ofRound / burst;
            sum += ofRound;
            if (round % ROUNDS_PER_BLOCK == ROUNDS_PER_BLOCK - 1 || round == rounds - 1) {
                blocks.add(new Block(
                        process, round / ROUNDS_PER_BLOCK, round, block.getTotalCount(), Histograms.encode(block)));
                all.add(block);
                block.reset();
            }
        }
        double mean = sum / ((double) rounds * burst);
        return new Series(
                contestants.get(contestant),
                name,
                Outcome.OK,
                Optional.empty(),
                (long) rounds * burst,
                0,
                burst,
                Math.round(sum),
                Math.round(sum),
                1,
                1e9 / mean,
                Histograms.distribution(all),
                Histograms.encode(all),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(mean / 2),
                Optional.of(CpuSource.THREAD),
                Optional.of(mean * 10),
                Optional.of(1.0),
                Optional.empty(),
                Optional.of(0.5),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                blocks,
                new Timeline(1, List.of((long) rounds * burst), List.of(1L), List.of(1L), List.of(0L)),
                List.of());
    }

    private Series failed(Series ok) {
        return new Series(
                ok.contestant(),
                ok.operation(),
                Outcome.ERROR,
                ok.tags(),
                failedPerContestant,
                0,
                ok.burst(),
                failedPerContestant * 1_000,
                ok.activeNs(),
                1,
                1,
                ok.latencyNs(),
                ok.histogram(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                ok.timeline(),
                List.of(new ErrorCount("Test", FailureCategory.values()[0], "failed on purpose", failedPerContestant)));
    }

    private Rounds rounds(String name, double[][] means) {
        List<List<Double>> meanNs = matrix(means, 1);
        return new Rounds(
                process,
                name,
                Optional.empty(),
                burst,
                contestants,
                IntStream.range(0, rounds)
                        .mapToObj(round -> round / ROUNDS_PER_BLOCK)
                        .toList(),
                Collections.nCopies(
                        rounds, IntStream.range(0, contestants.size()).boxed().toList()),
                meanNs,
                Optional.of(matrix(means, 0.5)),
                Optional.of(matrix(means, 10)));
    }

    private static List<List<Double>> matrix(double[][] means, double factor) {
        List<List<Double>> rows = new ArrayList<>();
        for (double[] row : means) {
            List<Double> values = new ArrayList<>();
            for (double each : row) {
                values.add(each * factor);
            }
            rows.add(values);
        }
        return rows;
    }

    private Run run() {
        return new Run(
                "synthetic-1",
                "SyntheticSimulation",
                Optional.empty(),
                Map.of("contestants", contestants, "burst", burst),
                42,
                Mode.MIXED,
                "replay",
                Map.of("model", "closed", "users", 1, "rounds", rounds),
                Instant.parse("2026-01-02T03:04:05Z"),
                60_000,
                RunStatus.COMPLETE,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private MeasuredProcess measuredProcess() {
        Environment environment = new Environment(
                "17",
                "vm",
                List.of(),
                "G1",
                1_024,
                "cpu",
                2,
                8_192,
                "Linux",
                "replay",
                "none",
                Map.of(),
                Optional.empty(),
                Optional.empty());
        return new MeasuredProcess(
                process,
                ProcessRole.INJECTOR,
                Optional.empty(),
                Instant.parse("2026-01-02T03:04:05Z"),
                environment,
                new Resources(
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Collections.nCopies(60, 50.0)),
                        Optional.empty(),
                        Optional.of(Collections.nCopies(60, 1L)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
