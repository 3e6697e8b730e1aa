package dev.dynamark.backend;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends this JVM when its standard input closes: whoever started it has ended, or wants it to end. */
public final class InputWatch {

    private InputWatch() {}

    /**
     * From now on this JVM ends when its standard input closes: the shutdown hooks run, for at most five seconds. Returns
     * at once. What comes on standard input is read and dropped.
     *
     * @param status exit status for that end
     */
    public static void endWithInput(int status) {
        Thread watch = new Thread(() -> await(status), "input-watch");
        watch.setDaemon(true);
        watch.start();
    }

    /**
     * As {@link #endWithInput}, and no signal ends this JVM before its standard input closes, or the patience is over: a
     * terminal sends Ctrl+C to whoever started it too, who may need it for tidying up.
     *
     * @param patience how long a signal waits
     */
    static void endWithInputAlone(int status, Duration patience) {
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(closed, patience), "input-end"));
        Thread watch = new Thread(
                () -> {
                    awaitEnd();
                    closed.countDown();
                    Exit.inOrder(status);
                },
                "input-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void await(int status) {
        awaitEnd();
        Exit.inOrder(status);
    }

    private static void awaitEnd() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            System.err.println("Standard input broke: " + broken);
        }
    }

    private static void await(CountDownLatch closed, Duration patience) {
        try {
            closed.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
