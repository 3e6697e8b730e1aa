package dev.dynamark.report.html;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.shifts.Direction;
import dev.dynamark.compare.shifts.History;
import dev.dynamark.compare.shifts.HistoryPoint;
import dev.dynamark.compare.shifts.Shift;
import dev.dynamark.report.MetricFigures;
import dev.dynamark.report.OperationHistory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One operation over many runs: a chart per metric, all contestants in it, with levels and change points. */
final class HistoryCharts {

    private static final int HEIGHT = 120;
    private static final double MARGIN = 1.03;

    private final String id;
    private final OperationHistory operation;
    private final HistoryRuns runs;
    private final Marks marks;
    private final LineChart.Frame frame = LineChart.Frame.ofHeight(HEIGHT);
    private final Axis x;

    HistoryCharts(String id, OperationHistory operation, HistoryRuns runs, Marks marks) {
        this.id = id;
        this.operation = operation;
        this.runs = runs;
        this.marks = marks;
        x = new Axis(0.5, runs.count() + 0.5, frame.left(), frame.right(), false);
    }

    /** Metrics that never were anything but zero have none. */
    List<LineChart> all() {
        return Arrays.stream(Metric.values())
                .map(this::chart)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LineChart> chart(Metric metric) {
        List<History> histories = operation.histories().stream()
                .filter(history -> history.metric() == metric)
                .toList();
        double high = values(histories).max(Double::compare).orElse(0.0);
        if (high <= 0) {
            return Optional.empty();
        }
        double low = values(histories).min(Double::compare).orElseThrow();
        Axis y = low > 0
                ? Axis.log(low / MARGIN, high * MARGIN, frame.bottom(), frame.top())
                : Axis.linear(high, frame.bottom(), frame.top());
        String name = MetricNames.of(metric.label());
        String unit = MetricFigures.unit(metric);
        return Optional.of(new LineChart(
                id + "-" + metric.label().replace('.', '-'),
                name + (unit.isEmpty() ? "" : ", " + unit),
                name + " of " + Texts.onOneLine(operation.title()) + " over " + runs.count() + " runs"
                        + (shifts(metric).isEmpty() ? "" : ", with shifts: " + String.join("; ", told(metric))) + ".",
                "run",
                frame,
                runs.ticks(x),
                y.ticks(value -> MetricFigures.number(metric, value)),
                histories.stream()
                        .flatMap(history -> curves(history, y).stream())
                        .toList(),
                List.of(),
                runs.bands(x, frame)));
    }

    private static Stream<Double> values(List<History> histories) {
        return histories.stream().flatMap(history -> history.points().stream()).map(HistoryPoint::value);
    }

    private List<Shift> shifts(Metric metric) {
        return operation.shifts().stream()
                .filter(shift -> shift.history().metric() == metric)
                .toList();
    }

    private List<String> told(Metric metric) {
        return shifts(metric).stream().map(this::told).toList();
    }

    private String told(Shift shift) {
        Metric metric = shift.history().metric();
        return Texts.onOneLine(shift.history().key().contestant()) + " "
                + shift.direction().label() + " since run "
                + runs.number(shift.after().run())
                + shift.after()
                        .commit()
                        .map(commit -> " (" + HistoryRuns.abbreviated(commit) + ")")
                        .orElse("")
                + ", " + MetricFigures.text(metric, shift.levelBefore()) + " to "
                + MetricFigures.text(metric, shift.levelAfter());
    }

    private List<LineChart.Curve> curves(History history, Axis y) {
        Mark mark = marks.get(history.key().contestant());
        List<Shift> own = operation.shifts().stream()
                .filter(shift -> shift.history().equals(history))
                .toList();
        Curves line = new Curves();
        Curves dots = new Curves();
        for (HistoryPoint point : history.points()) {
            double at = x.at(runs.number(point.run()));
            line.to(at, y.at(point.value()));
            dots.gap();
            dots.to(at, y.at(point.value()));
        }
        List<LineChart.Curve> curves = new ArrayList<>();
        curves.add(new LineChart.Curve(mark, "thin", mark.name(), line.path()));
        curves.add(new LineChart.Curve(mark, "dots", mark.name(), dots.path()));
        if (!own.isEmpty()) {
            curves.add(new LineChart.Curve(mark, "level", mark.name() + ", levels", levels(history, own, y)));
        }
        own.forEach(shift -> curves.add(new LineChart.Curve(
                mark,
                "shift " + (shift.direction() == Direction.WORSE ? Tone.BAD : Tone.GOOD).style(),
                told(shift),
                upright(shift))));
        return curves;
    }

    private String levels(History history, List<Shift> own, Axis y) {
        Curves path = new Curves();
        int from = runs.number(history.points().get(0).run());
        for (int i = 0; i <= own.size(); i++) {
            boolean isLast = i == own.size();
            int to = runs.number(
                    isLast
                            ? history.points().get(history.points().size() - 1).run()
                            : own.get(i).before().run());
            double level = i == 0 ? own.get(0).levelBefore() : own.get(i - 1).levelAfter();
            path.gap();
            path.to(x.at(from - 0.5), y.at(level));
            path.to(x.at(to + 0.5), y.at(level));
            from = isLast ? to : runs.number(own.get(i).after().run());
        }
        return path.path();
    }

    private String upright(Shift shift) {
        double at = x.at(runs.number(shift.after().run()) - 0.5);
        Curves path = new Curves();
        path.to(at, frame.top());
        path.to(at, frame.bottom());
        return path.path();
    }
}
