package dev.dynamark.profile;

import java.time.Duration;
import java.util.Optional;

/** How requests arrive, and how long: either users in lock-step rounds or arrivals at a rate, never both. Immutable. */
public sealed interface Load {

    /** What the run is to find out. */
    LoadModel model();

    /** How long a dataset is measured, where that is known beforehand. */
    Optional<Duration> time();

    /** Users in lock-step rounds. */
    sealed interface InRounds extends Load {

        /** At least 1. */
        int users();
    }

    /** Arrivals at a rate, whether or not earlier requests are answered. Each operation of a contestant has its turn. */
    sealed interface AtRate extends Load {

        /** In each turn, before anything counts: from nothing to the first rate; may be zero. */
        Duration rampUp();

        /** The rate that the others of the model are made of, above zero. */
        double ratePerSecond();

        /** What the rate counts. */
        RateUnit unit();

        /** The same with another rate. */
        AtRate with(double otherPerSecond, RateUnit otherUnit);
    }

    /** Rounds in lock-step until the time is over. */
    record Timed(LoadModel model, int users, Duration duration) implements InRounds {

        /** A constant load. */
        public Timed(int users, Duration duration) {
            this(LoadModel.CONSTANT, users, duration);
        }

        @Override
        public Optional<Duration> time() {
            return Optional.of(duration);
        }
    }

    /** A given number of rounds in lock-step. */
    record Rounds(LoadModel model, int users, int rounds) implements InRounds {

        /** A constant load. */
        public Rounds(int users, int rounds) {
            this(LoadModel.CONSTANT, users, rounds);
        }

        @Override
        public Optional<Duration> time() {
            return Optional.empty();
        }
    }

    /**
     * A constant rate.
     *
     * @param ratePerSecond arrivals per second, above zero
     */
    record Open(LoadModel model, double ratePerSecond, Duration duration, Duration rampUp, RateUnit unit)
            implements AtRate {

        /** A rate of operations. */
        public Open(LoadModel model, double ratePerSecond, Duration duration, Duration rampUp) {
            this(model, ratePerSecond, duration, rampUp, RateUnit.OPERATIONS);
        }

        @Override
        public AtRate with(double otherPerSecond, RateUnit otherUnit) {
            return new Open(model, otherPerSecond, duration, rampUp, otherUnit);
        }

        /** A constant load without a ramp. */
        public Open(double ratePerSecond, Duration duration) {
            this(LoadModel.CONSTANT, ratePerSecond, duration, Duration.ZERO);
        }

        @Override
        public Optional<Duration> time() {
            return Optional.of(duration);
        }
    }

    /**
     * From nothing to a rate, evenly; or, as a breakpoint, until a limit is broken.
     *
     * @param ratePerSecond the highest, above zero
     * @param limit of a breakpoint
     */
    record Rising(LoadModel model, double ratePerSecond, Duration duration, Optional<Limit> limit, RateUnit unit)
            implements AtRate {

        /** A rate of operations. */
        public Rising(LoadModel model, double ratePerSecond, Duration duration, Optional<Limit> limit) {
            this(model, ratePerSecond, duration, limit, RateUnit.OPERATIONS);
        }

        @Override
        public AtRate with(double otherPerSecond, RateUnit otherUnit) {
            return new Rising(model, otherPerSecond, duration, limit, otherUnit);
        }

        @Override
        public Optional<Duration> time() {
            return Optional.of(duration);
        }

        @Override
        public Duration rampUp() {
            return Duration.ZERO;
        }
    }

    /**
     * The usual rate, a multiple of it, the usual rate again.
     *
     * @param ratePerSecond the usual one, above zero
     * @param peak how many times that, above 1
     * @param errorPercent how many operations may fail, from 0
     */
    record Peak(
            LoadModel model,
            double ratePerSecond,
            double peak,
            Duration duration,
            Duration rampUp,
            double errorPercent,
            RateUnit unit)
            implements AtRate {

        /** A rate of operations. */
        public Peak(
                LoadModel model,
                double ratePerSecond,
                double peak,
                Duration duration,
                Duration rampUp,
                double errorPercent) {
            this(model, ratePerSecond, peak, duration, rampUp, errorPercent, RateUnit.OPERATIONS);
        }

        @Override
        public AtRate with(double otherPerSecond, RateUnit otherUnit) {
            return new Peak(model, otherPerSecond, peak, duration, rampUp, errorPercent, otherUnit);
        }

        @Override
        public Optional<Duration> time() {
            return Optional.of(duration);
        }
    }

    /**
     * Steps of a constant rate each: upwards until one breaks the limit, then between the last one kept and the first one
     * broken.
     *
     * @param ratePerSecond of the first step, above zero
     * @param step how long each step lasts
     */
    record Steps(double ratePerSecond, Duration step, Limit limit, RateUnit unit) implements AtRate {

        /** A rate of operations. */
        public Steps(double ratePerSecond, Duration step, Limit limit) {
            this(ratePerSecond, step, limit, RateUnit.OPERATIONS);
        }

        @Override
        public AtRate with(double otherPerSecond, RateUnit otherUnit) {
            return new Steps(otherPerSecond, step, limit, otherUnit);
        }

        @Override
        public LoadModel model() {
            return LoadModel.STEPS;
        }

        @Override
        public Optional<Duration> time() {
            return Optional.empty();
        }

        @Override
        public Duration rampUp() {
            return Duration.ZERO;
        }
    }
}
