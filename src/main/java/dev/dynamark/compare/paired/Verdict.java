package dev.dynamark.compare.paired;

import dev.dynamark.compare.Metric;

/** What an interval says about a ratio. */
public enum Verdict {
    /** The interval lies inside the smallest difference that matters. */
    EQUIVALENT,
    /** The interval lies below 1. */
    BELOW,
    /** The interval lies above 1. */
    ABOVE,
    /** The interval allows both, or there are too few blocks for one. */
    INCONCLUSIVE;

    /** The word for it: times are faster or slower, everything else is less or more. */
    public String label(Metric metric) {
        boolean isTime = metric.unit() == Metric.Unit.NANOSECONDS && metric != Metric.CPU;
        return switch (this) {
            case EQUIVALENT -> "equivalent";
            case BELOW -> isTime ? "faster" : "less";
            case ABOVE -> isTime ? "slower" : "more";
            case INCONCLUSIVE -> "inconclusive";
        };
    }

    /** Whether it says that there is a difference. */
    public boolean isDifferent() {
        return this == BELOW || this == ABOVE;
    }
}
