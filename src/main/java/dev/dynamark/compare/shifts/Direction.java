package dev.dynamark.compare.shifts;

import dev.dynamark.compare.Metric;

/** Whether a shift is welcome. */
public enum Direction {
    /** Less time, bytes, units or errors; more throughput. */
    BETTER("better"),
    /** The other way round. */
    WORSE("worse");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    static Direction of(Metric metric, double before, double after) {
        return (after > before) == metric.isMoreBetter() ? BETTER : WORSE;
    }

    /** The name in reports. */
    public String label() {
        return label;
    }
}
