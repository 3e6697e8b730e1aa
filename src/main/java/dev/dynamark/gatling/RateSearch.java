package dev.dynamark.gatling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the highest rate that keeps a limit: doubles the rate until it is broken, then halves what lies between the
 * highest rate kept and the lowest one broken until they are within 5 %. A step that breaks the limit is tried once more,
 * because one pause of the machine is no capacity. For one search; not thread-safe.
 */
public final class RateSearch implements ArrivalPlan {

    private static final double PRECISION = 1.05;
    private static final double HIGHEST = 100_000;
    private static final int FEWEST_ARRIVALS = 20;
    private static final int TRIES = 2;
    private static final MathContext DIGITS = new MathContext(3);

    private final Duration step;
    private final List<PartOutcome> tried = new ArrayList<>();
    private double rate;
    private double kept;
    private double broken = Double.POSITIVE_INFINITY;
    private int failedTries;

    /**
     * A search that has not begun.
     *
     * @param firstPerSecond rate of the first step, above zero, at most 100,000
     * @param step how long each lasts; a part of a second is cut off
     * @throws IllegalArgumentException if the rate is not above zero, is above 100,000, or the step shorter than a second
     */
    public RateSearch(double firstPerSecond, Duration step) {
        if (!(firstPerSecond > 0) || firstPerSecond > HIGHEST || step.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "a search begins at a rate above zero, at most 100,000, in steps of a second or more, got "
                            + firstPerSecond + " and " + step);
        }
        this.rate = rounded(firstPerSecond);
        this.step = Duration.ofSeconds(step.toSeconds());
    }

    @Override
    public Optional<RateCurve> next(List<PartOutcome> before) {
        before.forEach(this::note);
        boolean found = broken / kept <= PRECISION;
        boolean tooFew = rate * step.toSeconds() < FEWEST_ARRIVALS;
        return found || tooFew || kept == HIGHEST
                ? Optional.empty()
                : Optional.of(RateCurve.empty().constant(name(rate), rate, step));
    }

    private void note(PartOutcome outcome) {
        tried.add(outcome);
        if (outcome.kept()) {
            kept = rate;
        } else if (++failedTries < TRIES) {
            return;
        } else {
            broken = rate;
        }
        failedTries = 0;
        rate = rounded(following());
    }

    private double following() {
        if (Double.isInfinite(broken)) {
            return Math.min(HIGHEST, kept * 2);
        }
        return kept == 0 ? broken / 2 : Math.sqrt(kept * broken);
    }

    private static double rounded(double perSecond) {
        return new BigDecimal(perSecond).round(DIGITS).doubleValue();
    }

    private static String name(double perSecond) {
        return new BigDecimal(perSecond).round(DIGITS).toPlainString() + "/s";
    }

    /** The steps in the order they were tried; a copy. */
    public List<PartOutcome> tried() {
        return List.copyOf(tried);
    }
}
