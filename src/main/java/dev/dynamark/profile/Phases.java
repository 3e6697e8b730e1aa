package dev.dynamark.profile;

import java.time.Duration;

/**
 * How arrivals divide the time of a dataset: one phase after the other, each for one contestant and one operation. Phases
 * have whole seconds, because Gatling injects whole users and cuts what is less than a second off. Immutable.
 *
 * @param ratePerSecond of the arrivals, or of the slowest part of a phase, above zero
 * @param duration the time of one dataset
 * @param perDataset how many phases share that time, at least 1
 * @param parts of a phase that each last whole seconds, at least 1
 */
public record Phases(double ratePerSecond, Duration duration, int perDataset, int parts) {

    /** Of a constant rate. */
    public Phases(Load.Open load, int perDataset) {
        this(load.ratePerSecond(), load.duration(), perDataset, 1);
    }

    /** Length of each phase in seconds; 0 if the time is too short. */
    public long seconds() {
        return duration.toSeconds() / perDataset;
    }

    /** How many arrivals Gatling makes in each phase of a constant rate. */
    public long arrivals() {
        return Math.round(ratePerSecond * seconds());
    }

    /** The rate at which whole arrivals fill the phase: as near to the one asked for as that allows. */
    public double arrivalsPerSecond() {
        return (double) arrivals() / seconds();
    }

    /** The least time for a dataset that gives each part of a phase a second and an arrival. */
    Duration shortest() {
        long secondsForAnArrival = (long) Math.ceil(1 / ratePerSecond);
        return Duration.ofSeconds((long) perDataset * parts * Math.max(1, secondsForAnArrival));
    }

    boolean areLongEnough() {
        return duration.compareTo(shortest()) >= 0;
    }
}
