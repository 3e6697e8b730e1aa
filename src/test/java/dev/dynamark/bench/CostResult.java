package dev.dynamark.bench;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Distribution;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.HdrHistogram.Histogram;

/**
 * Samples in the words of a result. A value of a series is the mean of one iteration: JMH does not time single operations, so
 * the count is that of iterations and too small for the percentiles of a report. A round is one JVM of each contestant:
 * iterations of one JVM share its compiled code, so they are not independent of each other.
 */
final class CostResult {

    static final String PROCESS = "jmh";
    private static final int DIGITS = 3;
    private static final double NS_PER_SECOND = 1e9;

    private final List<Sample> samples;
    private final int warmUpIterations;

    CostResult(List<Sample> samples, int warmUpIterations) {
        this.samples = List.copyOf(samples);
        this.warmUpIterations = warmUpIterations;
    }

    List<Series> series() {
        return cells().stream()
                .flatMap(cell -> cell.contestants().stream().map(contestant -> of(cell, contestant)))
                .filter(own -> !own.isEmpty())
                .map(this::series)
                .toList();
    }

    List<Rounds> rounds() {
        return cells().stream().map(this::rounds).toList();
    }

    private List<Cell> cells() {
        return samples.stream().map(sample -> sample.turn().cell()).distinct().toList();
    }

    private List<Sample> of(Cell cell, String contestant) {
        return samples.stream()
                .filter(sample -> sample.turn().cell().equals(cell)
                        && sample.turn().contestant().equals(contestant))
                .toList();
    }

    private Series series(List<Sample> own) {
        Turn turn = own.get(0).turn();
        List<Double> ns = all(own, Sample::ns);
        long sum = Math.round(ns.stream().mapToDouble(Double::doubleValue).sum());
        Histogram values = histogram(ns);
        return new Series(
                turn.contestant(),
                turn.cell().operation(),
                Outcome.OK,
                tags(turn.cell()),
                ns.size(),
                (long) warmUpIterations * own.size(),
                1,
                sum,
                sum,
                1,
                NS_PER_SECOND / Sample.mean(ns),
                distribution(values, Sample.mean(ns)),
                Histograms.encode(values),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Sample.mean(all(own, Sample::cpuNs))),
                Optional.of(CpuSource.PROCESS),
                bytes(own).map(Sample::mean),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                own.stream().map(CostResult::block).toList(),
                new Timeline(1, List.of(), List.of(), List.of(), List.of()),
                List.of());
    }

    private Rounds rounds(Cell cell) {
        List<Integer> cycles = samples.stream()
                .filter(sample -> sample.turn().cell().equals(cell))
                .map(sample -> sample.turn().cycle())
                .distinct()
                .toList();
        return new Rounds(
                PROCESS,
                cell.operation(),
                tags(cell),
                1,
                cell.contestants(),
                cycles,
                cycles.stream().map(cycle -> order(cell, cycle)).toList(),
                matrix(cell, cycles, sample -> Optional.of(sample.ns())),
                Optional.of(matrix(cell, cycles, sample -> Optional.of(sample.cpuNs()))),
                Optional.of(matrix(cell, cycles, Sample::bytes)));
    }

    private List<Integer> order(Cell cell, int cycle) {
        return samples.stream()
                .filter(sample ->
                        sample.turn().cell().equals(cell) && sample.turn().cycle() == cycle)
                .map(sample -> cell.contestants().indexOf(sample.turn().contestant()))
                .toList();
    }

    private List<List<Double>> matrix(
            Cell cell, List<Integer> cycles, Function<Sample, Optional<List<Double>>> figure) {
        List<List<Double>> matrix = new ArrayList<>();
        for (int cycle : cycles) {
            List<Double> row = new ArrayList<>();
            for (String contestant : cell.contestants()) {
                row.add(of(cell, contestant).stream()
                        .filter(sample -> sample.turn().cycle() == cycle)
                        .findFirst()
                        .flatMap(figure)
                        .map(Sample::mean)
                        .orElse(null));
            }
            matrix.add(row);
        }
        return matrix;
    }

    private static Block block(Sample sample) {
        return new Block(
                PROCESS,
                sample.turn().cycle(),
                sample.startMs(),
                sample.ns().size(),
                Histograms.encode(histogram(sample.ns())));
    }

    private static Optional<List<Double>> bytes(List<Sample> own) {
        return own.stream().allMatch(sample -> sample.bytes().isPresent())
                ? Optional.of(all(own, sample -> sample.bytes().orElseThrow()))
                : Optional.empty();
    }

    private static List<Double> all(List<Sample> samples, Function<Sample, List<Double>> figure) {
        return samples.stream().map(figure).flatMap(List::stream).toList();
    }

    private static Optional<Map<String, String>> tags(Cell cell) {
        return cell.tags().isEmpty() ? Optional.empty() : Optional.of(cell.tags());
    }

    private static Histogram histogram(List<Double> ns) {
        Histogram histogram = new Histogram(DIGITS);
        ns.forEach(value -> histogram.recordValue(Math.max(1, Math.round(value))));
        return histogram;
    }

    private static Distribution distribution(Histogram values, double mean) {
        Distribution all = Histograms.distribution(values);
        return new Distribution(
                all.min(),
                mean,
                all.p50(),
                all.p75(),
                all.p90(),
                all.p95(),
                all.p99(),
                all.p999(),
                all.max(),
                all.stdDev(),
                Optional.empty());
    }
}
