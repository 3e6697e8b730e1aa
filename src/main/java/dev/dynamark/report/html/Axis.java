package dev.dynamark.report.html;

import dev.dynamark.report.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Where values stand in a drawing. Immutable.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}, above {@code low}
 * @param log whether each factor of ten is as long as any other
 */
record Axis(double low, double high, double from, double to, boolean log) {

    private static final double[] STEPS = {1, 2, 5};
    private static final double NS_PER_MICRO = 1_000;
    private static final int MOST_TICKS = 7;

    /** From 0 to at least {@code high}. */
    static Axis linear(double high, double from, double to) {
        return new Axis(0, high > 0 ? high : 1, from, to, false);
    }

    /** Around values above 0. */
    static Axis log(double low, double high, double from, double to) {
        double lowest = Math.max(low, Double.MIN_NORMAL);
        return high > lowest * 1.01
                ? new Axis(lowest, high, from, to, true)
                : new Axis(lowest / 1.1, lowest * 1.1, from, to, true);
    }

    /** The place of a value; one that is out of range stands at the end. */
    double at(double value) {
        double inside = Math.min(high, Math.max(low, value));
        double share = log
                ? (Math.log(inside) - Math.log(low)) / (Math.log(high) - Math.log(low))
                : (inside - low) / (high - low);
        return from + share * (to - from);
    }

    boolean contains(double value) {
        return value >= low && value <= high;
    }

    /** Of an axis in ns, in µs. */
    List<Tick> microTicks() {
        return ticks(nanos -> Figures.units(nanos / NS_PER_MICRO));
    }

    List<Tick> ticks(DoubleFunction<String> label) {
        return (log ? logarithmic() : even())
                .stream()
                        .map(value -> new Tick(Texts.place(at(value)), label.apply(value)))
                        .toList();
    }

    private List<Double> even() {
        double step = Math.pow(10, Math.floor(Math.log10(high)));
        while (high / step < 2) {
            step /= high / step < 1.2 ? 5 : 2;
        }
        while (high / step > MOST_TICKS - 1) {
            step *= 2;
        }
        List<Double> values = new ArrayList<>();
        for (int i = 0; i * step <= high * 1.0001; i++) {
            values.add(i * step);
        }
        return values;
    }

    private List<Double> logarithmic() {
        List<Double> values = new ArrayList<>();
        List<Double> decades = new ArrayList<>();
        for (int exponent = (int) Math.floor(Math.log10(low)); exponent <= Math.log10(high); exponent++) {
            for (double step : STEPS) {
                double value = step * Math.pow(10, exponent);
                if (contains(value)) {
                    values.add(value);
                    if (step == 1) {
                        decades.add(value);
                    }
                }
            }
        }
        if (values.size() < 2) {
            return between();
        }
        return values.size() > MOST_TICKS && decades.size() > 1 ? decades : values;
    }

    /** Even steps where both ends are too near to each other for powers of ten. */
    private List<Double> between() {
        double rough = (high - low) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * (rough / power < 1.5 ? 1 : rough / power < 3.5 ? 2 : rough / power < 7.5 ? 5 : 10);
        List<Double> values = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step); i * step <= high; i++) {
            values.add(i * step);
        }
        return values;
    }
}
