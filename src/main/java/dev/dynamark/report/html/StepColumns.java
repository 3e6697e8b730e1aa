package dev.dynamark.report.html;

import dev.dynamark.report.Figures;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars by second, each series beside the others of the same second.
 *
 * @param slot which of these series it is
 * @param slots how many there are
 */
record StepColumns(Axis x, Axis y, int slot, int slots) {

    private static final double NARROWEST = 1.5;

    /**
     * One bar per value above 0 that lies on the axis.
     *
     * @param what the end of each bar's title, such as {@code ms in the collector}
     */
    List<LineChart.Column> of(List<? extends Number> values, int seconds, String classes, String name, String what) {
        return IntStream.range(0, values.size())
                .filter(step -> values.get(step) != null && values.get(step).doubleValue() > 0)
                .filter(step -> step * seconds >= x.low() && step * seconds < x.high())
                .mapToObj(step -> {
                    double value = values.get(step).doubleValue();
                    double from = x.at(step * seconds);
                    double width = (x.at((step + 1) * seconds) - from) / slots;
                    String title = name + " second " + step * seconds + ": " + Figures.units(value) + " " + what;
                    return new LineChart.Column(
                            Texts.place(from + slot * width),
                            Texts.place(y.at(value)),
                            Texts.place(Math.max(NARROWEST, width)),
                            Texts.place(y.from() - y.at(value)),
                            classes,
                            title.strip());
                })
                .toList();
    }
}
