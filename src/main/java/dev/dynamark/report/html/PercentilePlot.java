package dev.dynamark.report.html;

import dev.dynamark.measure.Distribution;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Series;
import dev.dynamark.report.OperationTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;

/** Times by percentile, the axis logarithmic in 1 ÷ (1 − q), so that tails get the room they need. */
final class PercentilePlot {

    private static final int HEIGHT = 190;
    private static final int TICKS_PER_HALF = 8;
    private static final int MOST_LABELS = 6;
    private static final int TRUSTED_ABOVE = 20;

    /**
     * One distribution.
     *
     * @param style what its line is besides the contestant's; empty if nothing
     * @param title whose it is
     */
    record Curve(Mark mark, String style, String title, Histogram histogram) {

        static Curve of(Mark mark, String histogram) {
            return new Curve(mark, "", mark.name(), Histograms.decode(histogram));
        }

        double count() {
            return (double) histogram.getTotalCount();
        }
    }

    private final String id;
    private final List<Curve> curves;
    private final LineChart.Frame frame = LineChart.Frame.ofHeight(HEIGHT);

    private PercentilePlot(String id, List<Curve> curves) {
        this.id = id;
        this.curves = curves;
    }

    /** Of service times, and of response times where arrivals came at a given rate; none without histograms. */
    static List<LineChart> of(String id, OperationTables operation, Marks marks) {
        return Stream.of(
                        plot(id, "Latency", operation, marks, series -> Optional.of(series.histogram())),
                        plot(id + "r", "Response time", operation, marks, series -> series.responseNs()
                                .flatMap(Distribution::histogram)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LineChart> plot(
            String id,
            String what,
            OperationTables operation,
            Marks marks,
            Function<Series, Optional<String>> histogram) {
        List<Curve> curves = operation.series().stream()
                .filter(series -> series.outcome() == Outcome.OK)
                .flatMap(series -> histogram
                        .apply(series)
                        .filter(text -> !text.isBlank())
                        .map(text -> Curve.of(marks.get(series.contestant()), text))
                        .stream())
                .filter(curve -> curve.histogram().getTotalCount() > 0)
                .toList();
        return curves.isEmpty()
                ? Optional.empty()
                : Optional.of(new PercentilePlot(id, curves)
                        .chart(what + " by percentile, µs", what + " of " + Texts.onOneLine(operation.title())));
    }

    /** Distributions over each other; empty without any. */
    static Optional<LineChart> overlay(String id, String title, String what, List<Curve> curves) {
        List<Curve> known = curves.stream()
                .filter(curve -> curve.histogram().getTotalCount() > 0)
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new PercentilePlot(id, known).chart(title, what));
    }

    private LineChart chart(String title, String what) {
        double most = curves.stream().mapToDouble(Curve::count).max().orElseThrow();
        int decades = Math.max(1, (int) Math.ceil(Math.log10(most) - 1e-9));
        Axis x = Axis.log(1, Math.pow(10, decades), frame.left(), frame.right());
        double low = curves.stream()
                .mapToDouble(curve -> (double) curve.histogram().getMinValue())
                .filter(value -> value > 0)
                .min()
                .orElse(1);
        double high = curves.stream()
                .mapToDouble(curve -> (double) curve.histogram().getMaxValue())
                .max()
                .orElseThrow();
        Axis y = Axis.log(low * 0.95, high * 1.05, frame.bottom(), frame.top());
        return new LineChart(
                id,
                title,
                what + " in µs by percentile; the table of the operation has the numbers.",
                "percentile",
                frame,
                percents(x, decades),
                y.microTicks(),
                curves.stream().map(curve -> trusted(curve, x, y)).toList(),
                curves.stream().map(curve -> chance(curve, x, y)).toList(),
                List.of());
    }

    private static List<Tick> percents(Axis x, int decades) {
        return IntStream.rangeClosed(0, decades)
                .filter(decade -> decades <= MOST_LABELS || decade % 2 == 0)
                .mapToObj(decade -> new Tick(
                        Texts.place(x.at(Math.pow(10, decade))),
                        decade == 0 ? "0 %" : decade == 1 ? "90" : decade == 2 ? "99" : "99." + "9".repeat(decade - 2)))
                .toList();
    }

    private static LineChart.Curve trusted(Curve curve, Axis x, Axis y) {
        return drawn(curve, x, y, 1, Math.max(1, curve.count() / TRUSTED_ABOVE));
    }

    /** So few values lie above these that they would differ much in another run. */
    private static LineChart.Curve chance(Curve curve, Axis x, Axis y) {
        return drawn(curve, x, y, Math.max(1, curve.count() / TRUSTED_ABOVE), curve.count());
    }

    private static LineChart.Curve drawn(Curve curve, Axis x, Axis y, double from, double to) {
        Curves path = new Curves();
        place(path, curve, from, x, y);
        for (double inverse : inverses(curve.histogram())) {
            if (inverse > from && inverse < to) {
                place(path, curve, inverse, x, y);
            }
        }
        place(path, curve, to, x, y);
        return new LineChart.Curve(curve.mark(), curve.style(), curve.title(), path.path());
    }

    private static void place(Curves path, Curve curve, double inverse, Axis x, Axis y) {
        double percentile = 100 * (1 - 1 / inverse);
        path.to(x.at(inverse), y.at(Math.max(1.0, (double) curve.histogram().getValueAtPercentile(percentile))));
    }

    private static List<Double> inverses(Histogram histogram) {
        List<Double> inverses = new ArrayList<>();
        for (HistogramIterationValue value : histogram.percentiles(TICKS_PER_HALF)) {
            double above = 1 - value.getPercentileLevelIteratedTo() / 100;
            if (above > 0) {
                inverses.add(1 / above);
            }
        }
        return inverses;
    }
}
