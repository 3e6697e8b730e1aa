package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;

/** What may be limited by the value of another contestant. */
final class Ratios {

    private Ratios() {}

    /** All but errors: nobody should have any, and times none is none. */
    static boolean has(Metric metric) {
        return metric != Metric.ERRORS && metric != Metric.ERROR_RATE;
    }
}
