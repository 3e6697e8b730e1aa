package dev.dynamark.compare.budget;

import static java.util.Objects.requireNonNull;

import dev.dynamark.compare.Metric;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A limit inside one run. Immutable.
 *
 * @param operation what is limited; not null
 * @param metric what of the operation; not null
 * @param contestant whose; not null
 * @param relation how its value must relate to the limit; not null
 * @param number the limit in {@code unit}; not null, not negative
 * @param unit one of the metric's, or {@link BudgetUnit#RATIO}; not null
 * @param baseline whose value the limit is times, if it is a ratio; another contestant
 */
public record Budget(
        String operation,
        Metric metric,
        String contestant,
        Relation relation,
        BigDecimal number,
        BudgetUnit unit,
        Optional<String> baseline) {

    /**
     * Checks that the parts fit each other.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Budget {
        requireNonNull(operation, "operation");
        requireNonNull(contestant, "contestant");
        requireNonNull(relation, "relation");
        number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean fits = baseline.isPresent()
                ? unit == BudgetUnit.RATIO
                : BudgetUnit.of(metric).contains(unit);
        if (!fits) {
            throw new IllegalArgumentException("a limit of " + metric.label() + " cannot be in " + unit);
        }
        if (number.signum() < 0) {
            throw new IllegalArgumentException("a limit is not negative, found " + number.toPlainString());
        }
        if (baseline.filter(contestant::equals).isPresent()) {
            throw new IllegalArgumentException(contestant + " cannot be its own baseline");
        }
    }

    /** The budget in its one way to write it, such as {@code get p95 dynamorm <= 1.05 x aws-sdk}. */
    public String text() {
        return subject() + " " + relation.sign() + " " + number.toPlainString()
                + (unit.label().isEmpty() ? "" : " " + unit.label())
                + baseline.map(other -> " " + other).orElse("");
    }

    /** Whose what is limited: operation, metric and contestant. */
    String subject() {
        return operation + " " + metric.label() + " " + contestant;
    }

    double limit() {
        return number.doubleValue();
    }
}
