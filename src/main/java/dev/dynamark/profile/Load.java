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
    record Open(LoadModel model, double ratePerSecond, Duration duration, Duration rampUp) implements AtRate {

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
    record Rising(LoadModel model, double ratePerSecond, Duration duration, Optional<Limit> limit) implements AtRate {

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
            LoadModel model, double ratePerSecond, double peak, Duration duration, Duration rampUp, double errorPercent)
            implements AtRate {

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
    record Steps(double ratePerSecond, Duration step, Limit limit) implements AtRate {

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
