package dev.dynamark.compare.budget;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Distribution;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.measure.Timeline;
import dev.dynamark.measure.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** A result whose operations are drawn from laws with a known centre, {@code 30 %} wide. Not for several threads. */
final class HandmadeResult {

    static final int OPERATIONS = 50;
    static final double CPU_SHARE = 0.5;
    static final double BYTES = 60_000;

    private final SplittableRandom random = new SplittableRandom(11);
    private final List<Series> series = new ArrayList<>();
    private final List<Rounds> rounds = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private Mode mode = Mode.MIXED;
    private Validity validity = Validity.of(List.of());

    static Map<String, String> dataset(String name) {
        return Map.of("dataset", name);
    }

    /** So many rounds of 50 operations around a median, five rounds a block. */
    HandmadeResult ran(SeriesKey key, double medianNs, int count) {
        return ran(key, round -> medianNs, count);
    }

    private HandmadeResult ran(SeriesKey key, IntToDoubleFunction median, int count) {
        List<Block> blocks = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        Histogram all = new Histogram(3);
        for (int round = 0; round < count; round += 5) {
            Histogram block = new Histogram(3);
            for (int each = round; each < Math.min(count, round + 5); each++) {
                Histogram one = round(median.applyAsDouble(each));
                means.add(one.getMean());
                block.add(one);
            }
            blocks.add(new Block("p1", round / 5, round, block.getTotalCount(), Histograms.encode(block)));
            all.add(block);
        }
        series.add(series(key, Outcome.OK, all, blocks));
        rounds.add(rounds(key, means));
        return this;
    }

    /** Makes one table of the rounds of two contestants that ran as many. */
    HandmadeResult sideBySide() {
        Rounds first = rounds.get(0);
        Rounds second = rounds.get(1);
        List<List<Double>> means = new ArrayList<>();
        for (int round = 0; round < first.meanNs().size(); round++) {
            means.add(List.of(
                    first.meanNs().get(round).get(1), second.meanNs().get(round).get(1)));
        }
        rounds.clear();
        rounds.add(new Rounds(
                first.process(),
                first.operation(),
                first.tags(),
                OPERATIONS,
                List.of(first.contestants().get(1), second.contestants().get(1)),
                first.block(),
                first.order(),
                means,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** So many cycles of two JVMs each, all of one median and a cycle 1 % slower than the one before. */
    HandmadeResult ranIsolated(SeriesKey key, double medianNs, int cycles) {
        mode = Mode.ISOLATED;
        List<Block> blocks = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        Histogram all = new Histogram(3);
        for (int cycle = 0; cycle < cycles; cycle++) {
            Histogram both = new Histogram(3);
            for (int block = 0; block < 40; block++) {
                Histogram one = round(medianNs * (1 + 0.01 * cycle));
                both.add(one);
                String process = "jvm " + (2 * cycle + block / 20);
                blocks.add(new Block(process, block % 20, block, OPERATIONS, Histograms.encode(one)));
            }
            means.add(both.getMean());
            all.add(both);
        }
        series.add(series(key, Outcome.OK, all, blocks));
        rounds.add(rounds(key, means));
        return this;
    }

    HandmadeResult failed(SeriesKey key, int operations) {
        Histogram all = new Histogram(3);
        all.recordValueWithCount(1_000, operations);
        series.add(series(key, Outcome.ERROR, all, List.of()));
        return this;
    }

    HandmadeResult compared(SeriesKey key, String baseline, String metric, double ratio, double low, double high) {
        pairs.add(pair(key, baseline, metric, ratio, low, high));
        return this;
    }

    /** The rounds that each JVM of an isolated run had by itself, five in each block; they differ by 0.1 %. */
    HandmadeResult withRoundsOfJvms() {
        for (Series each : List.copyOf(series)) {
            each.blocks().stream().map(Block::process).distinct().forEach(jvm -> rounds.add(alone(jvm, each)));
        }
        return this;
    }

    private Rounds alone(String jvm, Series series) {
        double mean = series.latencyNs().mean();
        List<List<Double>> means = new ArrayList<>();
        for (int round = 0; round < 100; round++) {
            means.add(List.of(mean * (1 + 0.001 * (random.nextDouble() - 0.5))));
        }
        return new Rounds(
                jvm,
                series.operation(),
                series.tags(),
                OPERATIONS,
                List.of(series.contestant()),
                IntStream.range(0, means.size()).mapToObj(each -> each / 5).toList(),
                means.stream().map(each -> List.of(0)).toList(),
                means,
                Optional.of(means),
                Optional.of(means));
    }

    /** So many rounds whose median keeps 0.95 of what the round before had above or below it. */
    HandmadeResult wandered(SeriesKey key, double medianNs, int count) {
        double[] level = new double[count];
        for (int round = 1; round < count; round++) {
            level[round] = 0.95 * level[round - 1] + 0.02 * random.nextGaussian();
        }
        return ran(key, round -> medianNs * Math.exp(level[round]), count);
    }

    HandmadeResult withoutRounds() {
        rounds.clear();
        return this;
    }

    HandmadeResult invalid(String why) {
        validity = Validity.of(List.of(
                new Validity.Check("passed", Optional.empty(), 0, 0, "%", true, "all is well"),
                new Validity.Check("rate", Optional.empty(), 90, 99, "%", false, why),
                new Validity.Check("drift", Optional.empty(), 9, 5, "%", false, "and drifted")));
        return this;
    }

    Result result() {
        Run run = new Run(
                "1",
                "CompareSimulation",
                Optional.empty(),
                Map.of(),
                42,
                mode,
                "replay",
                Map.of(),
                Instant.EPOCH,
                1,
                RunStatus.COMPLETE,
                Optional.empty(),
                List.of(),
                Optional.empty());
        return new Result(
                Result.FORMAT, Result.VERSION, run, List.of(), validity, series, rounds, pairs, List.of(), List.of());
    }

    static Pair pair(SeriesKey key, String baseline, String metric, double ratio, double low, double high) {
        return pair(key, baseline, metric, ratio, low, high, 200, 1);
    }

    static Pair pair(
            SeriesKey key,
            String baseline,
            String metric,
            double ratio,
            double low,
            double high,
            int rounds,
            double autocorrelationTime) {
        return new Pair(
                key.operation(),
                key.tags().isEmpty() ? Optional.empty() : Optional.of(key.tags()),
                key.contestant(),
                baseline,
                metric,
                "geometric mean of ratios per round",
                ratio,
                low,
                high,
                0.95,
                Optional.empty(),
                rounds,
                Math.min(30, rounds / 5),
                Optional.of(autocorrelationTime),
                Optional.empty(),
                "slower");
    }

    private Histogram round(double medianNs) {
        Histogram round = new Histogram(3);
        for (int i = 0; i < OPERATIONS; i++) {
            round.recordValue(Math.round(medianNs * Math.exp(0.3 * random.nextGaussian())));
        }
        return round;
    }

    private Rounds rounds(SeriesKey key, List<Double> means) {
        return new Rounds(
                "p1",
                key.operation(),
                tags(key),
                OPERATIONS,
                List.of("somebody else", key.contestant()),
                means.stream().map(each -> 0).toList(),
                means.stream().map(each -> List.of(0, 1)).toList(),
                means.stream().map(each -> List.of(1.0, each)).toList(),
                Optional.of(means.stream()
                        .map(each -> List.of(1.0, CPU_SHARE * each))
                        .toList()),
                Optional.of(means.stream()
                        .map(each -> List.of(1.0, BYTES + random.nextInt(200) - 100))
                        .toList()));
    }

    private static Optional<Map<String, String>> tags(SeriesKey key) {
        return key.tags().isEmpty() ? Optional.empty() : Optional.of(key.tags());
    }

    private static Series series(SeriesKey key, Outcome outcome, Histogram all, List<Block> blocks) {
        Distribution latency = Histograms.distribution(all);
        return new Series(
                key.contestant(),
                key.operation(),
                outcome,
                tags(key),
                all.getTotalCount(),
                0,
                OPERATIONS,
                Math.round(all.getMean() * all.getTotalCount()),
                1,
                1,
                5_000,
                latency,
                Histograms.encode(all),
                outcome == Outcome.OK ? Optional.of(latency) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CPU_SHARE * all.getMean()),
                Optional.of(CpuSource.THREAD),
                Optional.of(BYTES),
                Optional.of(1.0),
                Optional.empty(),
                Optional.of(0.5),
                Optional.of(1.0),
                Optional.empty(),
                Optional.empty(),
                blocks,
                new Timeline(1, List.of(), List.of(), List.of(), List.of()),
                List.of());
    }
}
