package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;

/** How the contestants of a run meet, on which depends what of them can be budgeted. */
public enum Comparing {
    /** In rounds, or in cycles of JVMs of their own. */
    SIDE_BY_SIDE,
    /** One after the other without rounds, as arrivals at a rate: nothing is paired, and only seconds tell noise. */
    ONE_BY_ONE;

    /** Whether a ratio of two contestants will be known: counts are divided as they are. */
    boolean knowsRatio(Metric metric) {
        return this == SIDE_BY_SIDE || Ratios.isPlain(metric);
    }

    /** Whether the value of one contestant will be known well enough: CPU time and bytes are not told by the second. */
    boolean knowsValue(Metric metric) {
        return this == SIDE_BY_SIDE || metric != Metric.CPU && metric != Metric.BYTES;
    }
}
