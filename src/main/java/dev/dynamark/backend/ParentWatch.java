package dev.dynamark.backend;

import java.time.Duration;
import java.util.Optional;

/** Ends this JVM with the process that started it. */
public final class ParentWatch {

    private static final Duration STEP = Duration.ofMillis(500);
    private static final int STATUS = 143;

    private ParentWatch() {}

    /**
     * From now on this JVM ends when its parent ends, however that ends: the shutdown hooks run, for at most five
     * seconds. Does nothing in a process without a parent. Returns at once; safe to call from any thread.
     */
    public static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            Thread watch = new Thread(() -> watch(parent), "parent-watch");
            watch.setDaemon(true);
            watch.start();
        });
    }

    // Not ProcessHandle.onExit: for a process that is no child it looks ever less often, in the end every five seconds,
    // and waits for ever for a dead parent whose own parent does not collect it, as in containers without an init.
    private static void watch(ProcessHandle parent) {
        Optional<ProcessHandle> expected = Optional.of(parent);
        try {
            while (ProcessHandle.current().parent().equals(expected)) {
                Thread.sleep(STEP.toMillis());
            }
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            return;
        }
        Exit.inOrder(STATUS);
    }
}
