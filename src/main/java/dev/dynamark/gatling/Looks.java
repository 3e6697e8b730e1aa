package dev.dynamark.gatling;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Looks at what was measured so far, at equal shares of the time, to end rounds once the question is answered. How many
 * there are is fixed before: looking more often would find more differences that are none.
 */
final class Looks {

    static final Looks NONE = new Looks(1, () -> false);

    private final int count;
    private final BooleanSupplier decided;
    private final AtomicInteger taken = new AtomicInteger();
    private volatile boolean areDecided;

    /** @param count the last one is the end of the time, for which nobody asks */
    Looks(int count, BooleanSupplier decided) {
        this.count = count;
        this.decided = decided;
    }

    /** Whether the caller is the one who looks now; looks that were missed are taken together. */
    boolean claim(double elapsedShare) {
        int due = Math.min(count - 1, (int) (elapsedShare * count));
        int before = taken.get();
        return !areDecided && due > before && taken.compareAndSet(before, due);
    }

    /** Takes its time. */
    void look() {
        areDecided = decided.getAsBoolean();
    }

    boolean areDecided() {
        return areDecided;
    }
}
