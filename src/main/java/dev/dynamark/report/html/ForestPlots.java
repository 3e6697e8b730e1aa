package dev.dynamark.report.html;

import dev.dynamark.measure.Pair;
import dev.dynamark.report.Figures;
import dev.dynamark.report.OperationTables;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** One plot per operation for a metric, all over the same axis, so that operations can be compared too. */
final class ForestPlots {

    private final String metric;
    private final Marks marks;
    private final RatioAxis axis;

    private ForestPlots(String metric, Marks marks, RatioAxis axis) {
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

    private static RatioAxis axis(List<Pair> pairs) {
        return RatioAxis.around(
                pairs.stream().flatMapToDouble(pair -> DoubleStream.of(pair.ratio(), pair.low())),
                pairs.stream().flatMapToDouble(pair -> DoubleStream.of(pair.high())));
    }

    private ForestPlot plot(String id, String operation, List<Pair> pairs) {
        String words = MetricNames.of(metric);
        return new ForestPlot(
                id,
                operation,
                "Ratios of " + words + " to " + Texts.onOneLine(pairs.get(0).baseline()) + " in " + operation
                        + ", with intervals; the table of ratios has the numbers.",
                axis.at(1),
                List.of(),
                axis.ticks(Figures::units),
                IntStream.range(0, pairs.size())
                        .mapToObj(index -> row(pairs.get(index), index))
                        .toList());
    }

    private ForestPlot.Row row(Pair pair, int index) {
        return new ForestPlot.Row(
                marks.get(pair.contestant()),
                Figures.ratio(pair) + " (" + Figures.interval(pair) + ")",
                Texts.onOneLine(pair.verdict()),
                Tone.of(pair.verdict()).style(),
                axis.at(pair.ratio()),
                axis.at(pair.low()),
                axis.at(pair.high()),
                !axis.contains(pair.low()) || !axis.contains(pair.high()),
                index);
    }
}
