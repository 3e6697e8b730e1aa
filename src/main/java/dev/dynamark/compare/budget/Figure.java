package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import java.util.Optional;

/**
 * What a budget is judged by, in the unit of its metric.
 *
 * @param value empty if there is nothing to judge by
 * @param low lower end of its interval, if it has one
 * @param high upper end, if it has one
 * @param reason why there is no value, or what is to be known of it
 * @param doubt why the interval must not be relied on
 */
record Figure(
        Optional<Double> value,
        Optional<Double> low,
        Optional<Double> high,
        Optional<String> reason,
        Optional<String> doubt) {

    static Figure exactly(double value) {
        return new Figure(Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of something that is measured, not counted. */
    static Figure withoutInterval(double value) {
        return new Figure(
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                Optional.of("without interval"),
                Optional.empty());
    }

    static Figure between(double value, double low, double high) {
        return new Figure(Optional.of(value), Optional.of(low), Optional.of(high), Optional.empty(), Optional.empty());
    }

    static Figure between(double value, ConfidenceInterval interval) {
        return between(value, interval.low(), interval.high());
    }

    static Figure missing(String reason) {
        return new Figure(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason), Optional.empty());
    }

    static Figure tooFew(String what, int found, Metric metric, int needed) {
        return missing(Doubt.tooFew(what, found, metric.label(), needed));
    }

    /** Nothing can be decided by it. */
    Figure doubted(String why) {
        return new Figure(value, low, high, reason, Optional.of(why));
    }

    Figure in(BudgetUnit unit) {
        return new Figure(value.map(unit::from), low.map(unit::from), high.map(unit::from), reason, doubt);
    }
}
