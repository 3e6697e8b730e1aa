package dev.dynamark.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/** Where ratios stand in a forest plot: 1 is always there, and twice is as far from it as half. Immutable. */
record RatioAxis(Axis axis) {

    /** Beyond this many times, a ratio is a difference that needs no finer drawing. */
    private static final double WIDEST = 32;

    private static final double NARROWEST = 1.1;
    private static final int APART = 40;
    private static final double[] NAMED = {
        0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.05, 1.1, 1.2, 1.5, 2, 3, 5, 10, 20
    };

    /**
     * An axis that has room for all of them.
     *
     * @param low estimates and lower ends of intervals
     * @param high upper ends
     */
    static RatioAxis around(DoubleStream low, DoubleStream high) {
        double[] lower = low.filter(RatioAxis::canBeDrawn).toArray();
        double[] upper = high.filter(RatioAxis::canBeDrawn).toArray();
        double farthest = DoubleStream.concat(DoubleStream.of(lower), DoubleStream.of(upper))
                .map(ratio -> Math.max(ratio, 1 / ratio))
                .max()
                .orElse(NARROWEST);
        double lowest = DoubleStream.of(lower).min().orElse(1);
        double most = Math.min(WIDEST, Math.max(NARROWEST, farthest * 1.02));
        double least = Math.max(1 / WIDEST, Math.min(lowest / 1.02, 1 / NARROWEST));
        return new RatioAxis(Axis.log(least, most, ForestPlot.LEFT, ForestPlot.RIGHT));
    }

    private static boolean canBeDrawn(double ratio) {
        return ratio > 0 && Double.isFinite(ratio);
    }

    String at(double ratio) {
        return Texts.place(axis.at(ratio));
    }

    boolean contains(double ratio) {
        return axis.contains(ratio);
    }

    /** What lies between two ratios. */
    ForestPlot.Band band(double low, double high) {
        return new ForestPlot.Band(at(low), Texts.place(axis.at(high) - axis.at(low)));
    }

    /** From 1 to both sides, as many as there is room for. */
    List<Tick> ticks(DoubleFunction<String> label) {
        List<Tick> ticks = new ArrayList<>(List.of(new Tick(at(1), label.apply(1))));
        double above = axis.at(1);
        for (double value : NAMED) {
            if (value > 1 && hasRoom(value) && axis.at(value) - above >= APART) {
                above = axis.at(value);
                ticks.add(new Tick(at(value), label.apply(value)));
            }
        }
        double below = axis.at(1);
        for (int i = NAMED.length - 1; i >= 0; i--) {
            double value = NAMED[i];
            if (value < 1 && hasRoom(value) && below - axis.at(value) >= APART) {
                below = axis.at(value);
                ticks.add(new Tick(at(value), label.apply(value)));
            }
        }
        return ticks;
    }

    /** A label stands in the middle of its place, and would be cut off at an end of the axis. */
    private boolean hasRoom(double ratio) {
        double at = axis.at(ratio);
        return contains(ratio) && at - ForestPlot.LEFT >= APART / 4.0 && ForestPlot.RIGHT - at >= APART / 4.0;
    }
}
