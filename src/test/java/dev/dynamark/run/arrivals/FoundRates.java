package dev.dynamark.run.arrivals;

import dev.dynamark.gatling.PartOutcome;
import dev.dynamark.measure.HighestRate;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The highest rates that a run has found by now. Filled while the simulation is built, asked by any thread later. */
public final class FoundRates {

    private record Search(SeriesKey key, Limit limit, RatePlan plan, BooleanSupplier planned) {}

    private final List<Search> searches = new ArrayList<>();

    /** @param planned whether it is to find anything at all, asked when the run is over */
    synchronized void add(SeriesKey key, Limit limit, RatePlan plan, BooleanSupplier planned) {
        searches.add(new Search(key, limit, plan, planned));
    }

    /** Of searches that tried anything, in the order they were planned. */
    public synchronized List<HighestRate> all() {
        return searches.stream()
                .filter(search -> !search.plan().tried().isEmpty())
                .map(FoundRates::found)
                .toList();
    }

    /** Whoever kept the limit at no rate, or tried none, one name each; empty if nobody. */
    public synchronized List<String> withoutAny() {
        return searches.stream()
                .filter(search -> search.planned().getAsBoolean())
                .filter(search -> found(search).ratePerSecond().isEmpty())
                .map(search -> search.key().contestant() + " " + search.key().operation())
                .toList();
    }

    private static HighestRate found(Search search) {
        return HighestRate.of(
                search.key(),
                search.limit().p99().toNanos(),
                search.limit().errorPercent(),
                search.plan().tried().stream().map(FoundRates::step).toList());
    }

    private static HighestRate.Step step(PartOutcome part) {
        return new HighestRate.Step(
                part.perSecond(),
                part.planned(),
                part.answered(),
                part.late(),
                part.failed(),
                part.p99Ns(),
                part.kept());
    }
}
