package dev.dynamark.run.arrivals;

import dev.dynamark.measure.SeriesKey;
import io.gatling.javaapi.core.ChainBuilder;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;

/**
 * What a simulation lets arrivals do, for whatever load model says when they come: one operation of one contestant, or
 * several in a row.
 *
 * @param name of the scenario, unique in the run
 * @param key whose it is, and what tells it apart from others
 * @param planned whether it is done at all, which may be known only when the run is open
 * @param measured what each arrival does, in the groups of Gatling's report
 * @param unreported the same without these groups, for arrivals that come before measuring begins
 * @param prepared makes, before anybody arrives, what so many arrivals need; empty if they need nothing
 */
public record ArrivalWork(
        String name,
        SeriesKey key,
        BooleanSupplier planned,
        ChainBuilder measured,
        ChainBuilder unreported,
        LongFunction<Optional<ChainBuilder>> prepared) {

    /** A work that is always done. */
    public ArrivalWork(
            String name,
            SeriesKey key,
            ChainBuilder measured,
            ChainBuilder unreported,
            LongFunction<Optional<ChainBuilder>> prepared) {
        this(name, key, () -> true, measured, unreported, prepared);
    }
}
