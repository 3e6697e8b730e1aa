package dev.dynamark.gatling;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Decides who goes on after a completion stage: the thread that started it, when the stage was complete at once, or
 * the thread that completed it later. Whoever comes second goes on, so a burst of answers that are already there needs
 * no deep stack.
 */
final class Handover {

    private final AtomicBoolean first = new AtomicBoolean();

    /** Called by the completion; true when the starter has already left. */
    boolean completedLater() {
        return !first.compareAndSet(false, true);
    }

    /** Called by the starter; true when the completion was already there. */
    boolean completedAlready() {
        return !first.compareAndSet(false, true);
    }
}
