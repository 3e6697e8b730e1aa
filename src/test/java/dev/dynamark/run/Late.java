package dev.dynamark.run;

import java.util.function.Supplier;

/**
 * A value that exists only once the run is open, looked up at the first use and then kept: afterwards a field read,
 * cheap enough for the inside of the clock. Thread-safe if the look-up always gives the same value.
 */
public final class Late<T> implements Supplier<T> {

    private final Supplier<T> lookUp;
    private volatile T value;

    /** @param lookUp gives the value, never null */
    public Late(Supplier<T> lookUp) {
        this.lookUp = lookUp;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = lookUp.get();
            value = known;
        }
        return known;
    }
}
