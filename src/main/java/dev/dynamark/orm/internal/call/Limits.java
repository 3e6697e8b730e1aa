package dev.dynamark.orm.internal.call;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Time limits of calls that hold together. */
public final class Limits {

    private Limits() {}

    /** One that is never longer than either; what either throws is thrown. */
    public static Optional<Supplier<Duration>> both(Optional<Supplier<Duration>> first, Supplier<Duration> second) {
        return Optional.of(first.map(known -> shorter(known, second)).orElse(second));
    }

    private static Supplier<Duration> shorter(Supplier<Duration> first, Supplier<Duration> second) {
        return () -> {
            Duration one = first.get();
            Duration other = second.get();
            return one.compareTo(other) <= 0 ? one : other;
        };
    }
}
