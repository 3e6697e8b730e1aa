package dev.dynamark.backend;

import java.io.IOException;
import java.io.OutputStream;

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

    private static void await(int status) {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            System.err.println("Standard input broke: " + broken);
        }
        Exit.inOrder(status);
    }
}
