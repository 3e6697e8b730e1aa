package dev.dynamark.report.html;

import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Timeline;
import dev.dynamark.report.Figures;
import dev.dynamark.report.OperationTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How one operation went over time: panels one below the other over the same seconds. */
final class Timelines {

    private static final int HEIGHT = 62;

    private record Line(Mark mark, Timeline timeline) {}

    private record Span(int first, int last) {}

    private final String id;
    private final OperationTables operation;
    private final Pauses pauses;
    private final List<Line> lines;
    private final Marks marks;
    private final LineChart.Frame frame = LineChart.Frame.ofHeight(HEIGHT);
    private final Axis x;
    private final Span span;

    private Timelines(String id, OperationTables operation, Pauses pauses, Marks marks, List<Line> lines, Span span) {
        this.id = id;
        this.operation = operation;
        this.pauses = pauses;
        this.marks = marks;
        this.lines = lines;
        this.span = span;
        x = new Axis(span.first(), span.last(), frame.left(), frame.right(), false);
    }

    /** No panels where no timeline was recorded. */
    static List<LineChart> of(String id, OperationTables operation, Pauses pauses, Marks marks) {
        List<Line> lines = operation.series().stream()
                .filter(series -> series.outcome() == Outcome.OK)
                .map(series -> new Line(marks.get(series.contestant()), series.timeline()))
                .toList();
        return span(operation)
                .map(span -> new Timelines(id, operation, pauses, marks, lines, span).panels())
                .orElse(List.of());
    }

    /** The seconds in which anything happened. */
    private static Optional<Span> span(OperationTables operation) {
        List<Span> spans = operation.series().stream()
                .map(Series::timeline)
                .flatMap(timeline -> IntStream.range(0, timeline.count().size())
                        .filter(step -> timeline.count().get(step) > 0
                                || timeline.errors().get(step) > 0)
                        .mapToObj(step -> new Span(step * timeline.stepSeconds(), (step + 1) * timeline.stepSeconds())))
                .toList();
        return spans.stream()
                .reduce((one, other) ->
                        new Span(Math.min(one.first(), other.first()), Math.max(one.last(), other.last())));
    }

    private List<LineChart> panels() {
        List<LineChart> panels = new ArrayList<>();
        if (!lines.isEmpty()) {
            panels.add(curves("p50", "Median by second, µs", Timeline::p50Ns));
            panels.add(curves("p99", "p99 by second, µs", Timeline::p99Ns));
            panels.add(counts());
        }
        errors().ifPresent(panels::add);
        pauses().ifPresent(panels::add);
        return panels;
    }

    private LineChart curves(String name, String title, Function<Timeline, List<Long>> values) {
        double low = values(values).min().orElse(1);
        double high = values(values).max().orElse(1);
        Axis y = Axis.log(Math.max(1, low) * 0.95, high * 1.05, frame.bottom(), frame.top());
        return chart(
                name,
                title,
                y.microTicks(),
                lines.stream()
                        .map(line -> curve(line, values.apply(line.timeline()), y))
                        .toList(),
                List.of());
    }

    private DoubleStream values(Function<Timeline, List<Long>> values) {
        return lines.stream()
                .flatMap(line -> values.apply(line.timeline()).stream())
                .filter(value -> value != null && value > 0)
                .mapToDouble(Long::doubleValue);
    }

    private LineChart counts() {
        double high = lines.stream()
                .flatMap(line -> line.timeline().count().stream()
                        .map(count -> count / (double) line.timeline().stepSeconds()))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        Axis y = Axis.linear(high, frame.bottom(), frame.top());
        List<LineChart.Curve> curves = lines.stream()
                .map(line -> curve(
                        line,
                        line.timeline().count().stream()
                                .map(count -> count == 0
                                        ? null
                                        : count / line.timeline().stepSeconds())
                                .collect(Collectors.toList()),
                        y))
                .toList();
        return chart("count", "Operations by second", y.ticks(Figures::units), curves, List.of());
    }

    private LineChart.Curve curve(Line line, List<Long> values, Axis y) {
        Curves path = new Curves();
        int seconds = line.timeline().stepSeconds();
        for (int step = 0; step < values.size(); step++) {
            Long value = values.get(step);
            if (value == null) {
                path.gap();
            } else {
                path.to(x.at((step + 0.5) * seconds), y.at(value.doubleValue()));
            }
        }
        return new LineChart.Curve(line.mark(), path.path());
    }

    /** Whoever failed, of all outcomes: each series of an operation tells the same errors. */
    private Optional<LineChart> errors() {
        record Failing(Mark mark, Timeline timeline) {}
        List<Failing> failing = marks.all().stream()
                .flatMap(mark -> operation.series().stream()
                        .filter(series -> Texts.onOneLine(series.contestant()).equals(mark.name()))
                        .filter(series -> series.timeline().errors().stream().anyMatch(count -> count > 0))
                        .findFirst()
                        .map(series -> new Failing(mark, series.timeline()))
                        .stream())
                .toList();
        if (failing.isEmpty()) {
            return Optional.empty();
        }
        double high = failing.stream()
                .flatMap(each -> each.timeline().errors().stream())
                .mapToDouble(Long::doubleValue)
                .max()
                .orElse(1);
        Axis y = Axis.linear(high, frame.bottom(), frame.top());
        List<LineChart.Column> columns = IntStream.range(0, failing.size())
                .boxed()
                .flatMap(slot -> {
                    Failing each = failing.get(slot);
                    return new StepColumns(x, y, slot, failing.size())
                                    .of(
                                            each.timeline().errors(),
                                            each.timeline().stepSeconds(),
                                            each.mark().classes(),
                                            each.mark().name(),
                                            "failed")
                                    .stream();
                })
                .toList();
        return Optional.of(chart("errors", "Failed operations", y.ticks(Figures::units), List.of(), columns));
    }

    private Optional<LineChart> pauses() {
        if (!pauses.areKnown()) {
            return Optional.empty();
        }
        double high = Math.max(
                1, pauses.ms().stream().mapToDouble(Double::doubleValue).max().orElse(1));
        Axis y = Axis.linear(high, frame.bottom(), frame.top());
        return Optional.of(chart(
                "pauses",
                "Collector, ms by second",
                y.ticks(Figures::units),
                List.of(),
                new StepColumns(x, y, 0, 1).of(pauses.ms(), 1, "pause", "", "ms in the collector")));
    }

    private LineChart chart(
            String name,
            String title,
            List<Tick> yTicks,
            List<LineChart.Curve> curves,
            List<LineChart.Column> columns) {
        return new LineChart(
                id + "-" + name,
                title,
                title + " of " + Texts.onOneLine(operation.title()) + ", from second " + span.first() + " to "
                        + span.last() + " of the run.",
                "seconds from the start",
                frame,
                seconds(),
                yTicks,
                curves,
                List.of(),
                columns);
    }

    private List<Tick> seconds() {
        int length = span.last() - span.first();
        int step = IntStream.of(1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600)
                .filter(each -> length / each <= 6)
                .findFirst()
                .orElse(Math.max(1, length / 6));
        return IntStream.rangeClosed(span.first() / step, span.last() / step)
                .map(each -> each * step)
                .filter(second -> second >= span.first())
                .mapToObj(second -> new Tick(Texts.place(x.at(second)), Figures.count(second)))
                .toList();
    }
}
