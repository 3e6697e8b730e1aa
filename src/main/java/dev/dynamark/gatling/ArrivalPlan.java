package dev.dynamark.gatling;

import java.util.List;
import java.util.Optional;

/** Decides, from what became of one curve of arrivals, which one is next. Called by one thread at a time. */
@FunctionalInterface
public interface ArrivalPlan {

    /**
     * The curve that begins as soon as the one before is over.
     *
     * @param before what became of its parts; empty at first
     * @return empty to end it all
     */
    Optional<RateCurve> next(List<PartOutcome> before);
}
