package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import dev.dynamark.measure.BudgetOutcome;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** A judged budget in one line, such as {@code get p95 dynamorm 1.132 x aws-sdk (1.120 to 1.145), allowed <= 1.05 x}. */
public final class OutcomeText {

    private OutcomeText() {}

    /** What was found beside what is allowed, and the reason if there is one. */
    public static String of(BudgetOutcome outcome) {
        String subject = outcome.operation() + " " + outcome.metric() + " " + outcome.contestant();
        if (outcome.value().isEmpty()) {
            return outcome.name() + " not evaluated"
                    + outcome.reason().map(why -> ": " + why).orElse("");
        }
        String reason = outcome.reason().map(why -> "; " + why).orElse("");
        String limit = BigDecimal.valueOf(outcome.limit()).stripTrailingZeros().toPlainString();
        return subject + " " + value(outcome, outcome.value().get()) + unit(outcome)
                + outcome.baseline().map(other -> " " + other).orElse("") + interval(outcome) + ", allowed "
                + outcome.relation() + " " + limit + unit(outcome) + reason;
    }

    private static String interval(BudgetOutcome outcome) {
        Optional<Double> low = outcome.low();
        Optional<Double> high = outcome.high();
        return low.isPresent() && high.isPresent()
                ? " (" + value(outcome, low.get()) + " to " + value(outcome, high.get()) + ")"
                : "";
    }

    private static String unit(BudgetOutcome outcome) {
        if (outcome.baseline().isPresent()) {
            return " " + BudgetUnit.RATIO.label();
        }
        return outcome.unit().equals(Metric.Unit.COUNT.label()) ? "" : " " + outcome.unit();
    }

    private static String value(BudgetOutcome outcome, double value) {
        if (outcome.baseline().isEmpty() && value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        int digits = value >= 1_000 ? 0 : value >= 100 ? 1 : value >= 10 ? 2 : 3;
        return value < 0.1
                ? String.format(Locale.ROOT, "%.3g", value)
                : String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
