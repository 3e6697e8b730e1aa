package dev.dynamark.gatling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets virtual users go on only when all of them have come. Never blocks a thread: users wait as callbacks. A user
 * that ends for any reason stops being waited for. Thread-safe and reusable, generation after generation.
 */
final class Barrier {

    private static final Logger LOGGER = LoggerFactory.getLogger(Barrier.class);

    private final int users;
    private final Set<Long> gone = new HashSet<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private Runnable beforeRelease = () -> {};

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
    void arrive(Runnable beforeRelease, Runnable goOn) {
        List<Runnable> released;
        synchronized (this) {
            waiting.add(goOn);
            this.beforeRelease = beforeRelease;
            released = takeComplete();
        }
        released.forEach(Barrier::guarded);
    }

    /** The user has ended; idempotent. */
    void leave(long userId) {
        List<Runnable> released;
        synchronized (this) {
            released = gone.add(userId) ? takeComplete() : List.of();
        }
        released.forEach(Barrier::guarded);
    }

    private List<Runnable> takeComplete() {
        if (waiting.isEmpty() || waiting.size() < users - gone.size()) {
            return List.of();
        }
        guarded(beforeRelease);
        List<Runnable> complete = List.copyOf(waiting);
        waiting.clear();
        return complete;
    }

    /** One user's failure must not keep the others waiting. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | LinkageError e) {
            LOGGER.error("a barrier was released in spite of a failure", e);
        }
    }
}
