package dev.dynamark.report.html;

import dev.dynamark.measure.Pair;
import dev.dynamark.report.Figures;
import dev.dynamark.report.OperationTables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** One plot per operation for a metric, all over the same axis, so that operations can be compared too. */
final class ForestPlots {

    /** Beyond this many times, a ratio is a difference that needs no finer drawing. */
    private static final double WIDEST = 32;

    private static final double NARROWEST = 1.1;

    private final String metric;
    private final Marks marks;
    private final Axis axis;

    private ForestPlots(String metric, Marks marks, Axis axis) {
        this.metric = metric;
        this.marks = marks;
        this.axis = axis;
    }

    /** Operations without such pairs have no plot. */
    static List<ForestPlot> of(String id, String metric, List<OperationTables> operations, Marks marks) {
        List<List<Pair>> pairs = operations.stream()
                .map(operation -> operation.pairs().stream()
                        .filter(pair -> pair.metric().equals(metric))
                        .toList())
                .toList();
        ForestPlots plots = new ForestPlots(
                metric, marks, axis(pairs.stream().flatMap(List::stream).toList()));
        return IntStream.range(0, operations.size())
                .filter(index -> !pairs.get(index).isEmpty())
                .mapToObj(index -> plots.plot(
                        id + "-" + index, Texts.onOneLine(operations.get(index).title()), pairs.get(index)))
                .toList();
    }

    private static Axis axis(List<Pair> pairs) {
        double farthest = pairs.stream()
                .flatMapToDouble(pair -> DoubleStream.of(pair.ratio(), pair.low(), pair.high()))
                .filter(ratio -> ratio > 0 && Double.isFinite(ratio))
                .map(ratio -> Math.max(ratio, 1 / ratio))
                .max()
                .orElse(NARROWEST);
        double lowest = pairs.stream()
                .flatMapToDouble(pair -> DoubleStream.of(pair.ratio(), pair.low()))
                .filter(ratio -> ratio > 0 && Double.isFinite(ratio))
                .min()
                .orElse(1);
        double most = Math.min(WIDEST, Math.max(NARROWEST, farthest * 1.02));
        double least = Math.max(1 / WIDEST, Math.min(lowest / 1.02, 1 / NARROWEST));
        return Axis.log(least, most, ForestPlot.LEFT, ForestPlot.RIGHT);
    }

    private ForestPlot plot(String id, String operation, List<Pair> pairs) {
        String words = MetricNames.of(metric);
        return new ForestPlot(
                id,
                operation,
                "Ratios of " + words + " to " + Texts.onOneLine(pairs.get(0).baseline()) + " in " + operation
                        + ", with intervals; the table of ratios has the numbers.",
                Texts.place(axis.at(1)),
                ticks(),
                IntStream.range(0, pairs.size())
                        .mapToObj(index -> row(pairs.get(index), index))
                        .toList());
    }

    private List<Tick> ticks() {
        List<Double> candidates = DoubleStream.of(
                        0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.2, 1.5, 2, 3, 5, 10, 20)
                .boxed()
                .toList();
        List<Tick> ticks = new ArrayList<>();
        double one = axis.at(1);
        ticks.add(new Tick(Texts.place(one), "1"));
        double above = one;
        for (double value : candidates) {
            if (value > 1 && axis.contains(value) && axis.at(value) - above >= 34) {
                above = axis.at(value);
                ticks.add(tick(value));
            }
        }
        double below = one;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            double value = candidates.get(i);
            if (value < 1 && axis.contains(value) && below - axis.at(value) >= 34) {
                below = axis.at(value);
                ticks.add(tick(value));
            }
        }
        return ticks;
    }

    private Tick tick(double value) {
        return new Tick(Texts.place(axis.at(value)), Figures.units(value));
    }

    private ForestPlot.Row row(Pair pair, int index) {
        return new ForestPlot.Row(
                marks.get(pair.contestant()),
                Figures.ratio(pair) + " (" + Figures.interval(pair) + ")",
                Texts.onOneLine(pair.verdict()),
                Tone.of(pair.verdict()).style(),
                Texts.place(axis.at(pair.ratio())),
                Texts.place(axis.at(pair.low())),
                Texts.place(axis.at(pair.high())),
                !axis.contains(pair.low()) || !axis.contains(pair.high()),
                index);
    }
}
