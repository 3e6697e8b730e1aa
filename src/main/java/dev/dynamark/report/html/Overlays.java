package dev.dynamark.report.html;

import dev.dynamark.compare.Measured;
import dev.dynamark.compare.runs.RunComparison;
import dev.dynamark.compare.runs.Side;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.report.ComparedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** Latency of a series in the runs of both sides over each other. */
final class Overlays {

    /** So many lines of a side can still be told apart. */
    private static final int MOST = 6;

    private static final String OLD = "old";
    private static final String MANY = "many";

    private record Run(String name, Map<SeriesKey, Measured> measured) {

        Optional<Histogram> histogram(SeriesKey key) {
            return Optional.ofNullable(measured.get(key))
                    .flatMap(Measured::succeeded)
                    .map(Series::histogram)
                    .filter(text -> !text.isBlank())
                    .map(Histograms::decode);
        }
    }

    private record Told(String name, Histogram histogram) {}

    private final List<Run> base;
    private final List<Run> now;
    private final Marks marks;

    Overlays(RunComparison comparison, Marks marks) {
        base = runs(comparison.base());
        now = runs(comparison.now());
        this.marks = marks;
    }

    private static List<Run> runs(Side side) {
        return side.results().stream()
                .map(each -> new Run(each.result().run().id(), Measured.of(each.result())))
                .toList();
    }

    /** A chart of each contestant that succeeded at all. */
    List<LineChart> of(String id, ComparedOperation operation) {
        return IntStream.range(0, operation.keys().size())
                .mapToObj(index -> chart(
                        id + "-" + index, operation.title(), operation.keys().get(index)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LineChart> chart(String id, String operation, SeriesKey key) {
        Mark mark = marks.get(key.contestant());
        List<PercentilePlot.Curve> curves = Stream.concat(
                        curves(base, "base", OLD, key, mark), curves(now, "new", "", key, mark))
                .toList();
        return PercentilePlot.overlay(
                id,
                mark.name() + ", latency by percentile, µs",
                "Latency of " + mark.name() + " in " + Texts.onOneLine(operation) + ", base dashed and new solid,",
                curves);
    }

    private static Stream<PercentilePlot.Curve> curves(
            List<Run> runs, String side, String style, SeriesKey key, Mark mark) {
        List<Told> told = new ArrayList<>();
        runs.forEach(run -> run.histogram(key).ifPresent(found -> told.add(new Told(side + " " + run.name(), found))));
        List<Told> drawn = told.size() > MOST ? List.of(merged(side, told)) : told;
        String look = drawn.size() > 1 ? (style + " " + MANY).strip() : style;
        return drawn.stream()
                .map(each -> new PercentilePlot.Curve(mark, look, Texts.onOneLine(each.name()), each.histogram()));
    }

    private static Told merged(String side, List<Told> told) {
        Histogram all = new Histogram(told.get(0).histogram().getNumberOfSignificantValueDigits());
        told.forEach(each -> all.add(each.histogram()));
        return new Told(side + ", " + told.size() + " runs merged", all);
    }
}
