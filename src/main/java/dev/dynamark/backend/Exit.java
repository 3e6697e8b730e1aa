package dev.dynamark.backend;

import java.time.Duration;

/** Ends this JVM for certain. */
final class Exit {

    private static final Duration FOR_HOOKS = Duration.ofSeconds(5);

    private Exit() {}

    /** Runs the shutdown hooks, but waits no longer for them than five seconds. */
    static void inOrder(int status) {
        Thread exit = new Thread(() -> System.exit(status), "exit");
        exit.setDaemon(true);
        exit.start();
        try {
            exit.join(FOR_HOOKS.toMillis());
        } catch (InterruptedException alsoMeansEnd) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(status);
    }
}
