package dev.dynamark.run;

import java.util.function.Supplier;

/**
 * A value that exists only once the run is open, looked up at the first use and then kept: afterwards a field read,
 * cheap enough for the inside of the clock. Thread-safe: looked up once.
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
        return known == null ? lookUpOnce() : known;
    }

    private synchronized T lookUpOnce() {
        if (value == null) {
            value = lookUp.get();
        }
        return value;
    }
}
