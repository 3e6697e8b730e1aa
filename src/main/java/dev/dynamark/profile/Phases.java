package dev.dynamark.profile;

import java.time.Duration;

/**
 * How an open load divides the time of a dataset: one phase after the other, each for one contestant and one operation.
 * Phases have whole seconds, because Gatling injects whole users and cuts what is less than a second off. Immutable.
 *
 * @param load the rate asked for and the time of one dataset
 * @param perDataset how many phases share that time, at least 1
 */
public record Phases(Load.Open load, int perDataset) {

    /** Length of each phase in seconds; 0 if the time is too short. */
    public long seconds() {
        return load.duration().toSeconds() / perDataset;
    }

    /** How many arrivals Gatling makes in each phase. */
    public long arrivals() {
        return Math.round(load.ratePerSecond() * seconds());
    }

    /** The rate at which whole arrivals fill the phase: as near to the one asked for as that allows. */
    public double arrivalsPerSecond() {
        return (double) arrivals() / seconds();
    }

    /** The least time for a dataset that gives each phase a second and an arrival. */
    Duration shortest() {
        long secondsForAnArrival = (long) Math.ceil(1 / load.ratePerSecond());
        return Duration.ofSeconds(perDataset * Math.max(1, secondsForAnArrival));
    }

    boolean areLongEnough() {
        return load.duration().compareTo(shortest()) >= 0;
    }
}
