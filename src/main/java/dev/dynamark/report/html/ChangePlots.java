package dev.dynamark.report.html;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.runs.Change;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import dev.dynamark.report.ChangeFigures;
import dev.dynamark.report.ComparedOperation;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** New over base with intervals: a plot per operation for a metric, all over the same axis, with what does not matter. */
final class ChangePlots {

    private final Metric metric;
    private final double threshold;
    private final Marks marks;
    private final RatioAxis axis;

    private ChangePlots(Metric metric, double threshold, Marks marks, RatioAxis axis) {
        this.metric = metric;
        this.threshold = threshold;
        this.marks = marks;
        this.axis = axis;
    }

    /** Operations without such a change have no plot, nor has a change from zero. */
    static List<ForestPlot> of(
            String id, Metric metric, double threshold, List<ComparedOperation> operations, Marks marks) {
        List<List<Change>> changes = operations.stream()
                .map(operation -> operation.changes().stream()
                        .filter(change -> change.metric() == metric)
                        .filter(change -> change.ratio()
                                .filter(ratio -> ratio > 0 && Double.isFinite(ratio))
                                .isPresent())
                        .toList())
                .toList();
        ChangePlots plots = new ChangePlots(
                metric,
                threshold,
                marks,
                axis(changes.stream().flatMap(List::stream).toList(), threshold));
        return IntStream.range(0, operations.size())
                .filter(index -> !changes.get(index).isEmpty())
                .mapToObj(index -> plots.plot(
                        id + "-" + index, Texts.onOneLine(operations.get(index).title()), changes.get(index)))
                .toList();
    }

    private static RatioAxis axis(List<Change> changes, double threshold) {
        return RatioAxis.around(
                DoubleStream.concat(
                        DoubleStream.of(1 - threshold),
                        changes.stream().flatMapToDouble(each -> DoubleStream.of(ratio(each), low(each)))),
                DoubleStream.concat(
                        DoubleStream.of(1 + threshold), changes.stream().mapToDouble(ChangePlots::high)));
    }

    private ForestPlot plot(String id, String operation, List<Change> changes) {
        return new ForestPlot(
                id,
                operation,
                "Changes of " + MetricNames.of(metric.label()) + " in " + operation
                        + " from base to new, with intervals and the threshold; the table of changes has the numbers.",
                axis.at(1),
                List.of(axis.band(1 - threshold, 1 + threshold)),
                axis.ticks(ratio -> ratio == 1 ? "base" : tick(ratio)),
                IntStream.range(0, changes.size())
                        .mapToObj(index -> row(changes.get(index), index))
                        .toList());
    }

    private static String tick(double ratio) {
        return ChangeFigures.percent(ratio).replace(".0 %", " %");
    }

    private ForestPlot.Row row(Change change, int index) {
        String verdict = change.verdict().label();
        return new ForestPlot.Row(
                marks.get(change.key().contestant()),
                ChangeFigures.change(change).orElse(""),
                verdict,
                Tone.of(verdict).style(),
                axis.at(ratio(change)),
                axis.at(low(change)),
                axis.at(high(change)),
                !axis.contains(low(change)) || !axis.contains(high(change)),
                index);
    }

    private static double ratio(Change change) {
        return change.ratio().orElse(1.0);
    }

    private static double low(Change change) {
        return change.interval().map(ConfidenceInterval::low).orElseGet(() -> ratio(change));
    }

    private static double high(Change change) {
        return change.interval().map(ConfidenceInterval::high).orElseGet(() -> ratio(change));
    }
}
