package dev.dynamark.gatling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Lets virtual users go on only when all of them have come. Never blocks a thread: users wait as callbacks. A user
 * that ends for any reason stops being waited for. Thread-safe and reusable, generation after generation.
 */
final class Barrier {

    private final int users;
    private final Set<Long> gone = new HashSet<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private Supplier<CompletionStage<Void>> beforeRelease;
    private boolean releasing;

    Barrier(int users) {
        if (users < 1) {
            throw new IllegalArgumentException("a barrier needs at least 1 user, got " + users);
        }
        this.users = users;
    }

    /**
     * Waits for the others.
     *
     * @param beforeRelease what to do once all are here and none goes on yet; the same for all of a generation
     * @param goOn resumes this user
     */
    void arrive(Supplier<CompletionStage<Void>> beforeRelease, Runnable goOn) {
        synchronized (this) {
            waiting.add(goOn);
            this.beforeRelease = beforeRelease;
        }
        releaseIfComplete();
    }

    /** The user has ended; idempotent. */
    void leave(long userId) {
        synchronized (this) {
            if (!gone.add(userId)) {
                return;
            }
        }
        releaseIfComplete();
    }

    private void releaseIfComplete() {
        Supplier<CompletionStage<Void>> work;
        synchronized (this) {
            if (releasing || waiting.isEmpty() || waiting.size() < users - gone.size()) {
                return;
            }
            releasing = true;
            work = beforeRelease;
        }
        work.get().whenComplete((done, error) -> release());
    }

    private void release() {
        List<Runnable> released;
        synchronized (this) {
            released = List.copyOf(waiting);
            waiting.clear();
            releasing = false;
        }
        released.forEach(Runnable::run);
    }
}
