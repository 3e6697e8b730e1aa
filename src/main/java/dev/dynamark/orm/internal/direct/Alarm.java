package dev.dynamark.orm.internal.direct;

import java.util.concurrent.atomic.AtomicBoolean;

/** Something to do at a time, unless it is cancelled before. Thread-safe. */
final class Alarm {

    private final long at;
    private final Runnable action;
    private final AtomicBoolean over = new AtomicBoolean();

    Alarm(long at, Runnable action) {
        this.at = at;
        this.action = action;
    }

    boolean due(long now) {
        return at - now <= 0;
    }

    long nanosFrom(long now) {
        return at - now;
    }

    /** Does it, at most once. */
    void ring() {
        if (over.compareAndSet(false, true)) {
            action.run();
        }
    }

    void cancel() {
        over.set(true);
    }

    boolean isOver() {
        return over.get();
    }
}
