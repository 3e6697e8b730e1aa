package dev.dynamark.workload;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Waits twice as long after every attempt without progress, up to a limit, and a random part of that, so that threads
 * that were refused together do not come back together.
 *
 * @param first the most to wait after the first refusal
 * @param longest the most to wait at all
 * @param attempts how many attempts without progress before giving up
 */
record BackOff(Duration first, Duration longest, int attempts) {

    static final BackOff DEFAULT = new BackOff(Duration.ofMillis(25), Duration.ofSeconds(2), 12);

    void pause(int attempt) throws InterruptedException {
        long most = Math.min(longest.toNanos(), first.toNanos() << Math.min(attempt - 1, 20));
        Thread.sleep(
                Duration.ofNanos(ThreadLocalRandom.current().nextLong(most + 1)).toMillis());
    }
}
