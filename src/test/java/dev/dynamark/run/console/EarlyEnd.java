package dev.dynamark.run.console;

/** The end of a run that cannot begin, or may not go on. */
public final class EarlyEnd {

    private EarlyEnd() {}

    /**
     * Prints why and ends this JVM: thrown through Gatling the reason would drown in stack traces. Never returns; the type
     * lets callers write {@code throw}.
     */
    public static IllegalStateException exit(String message) {
        System.err.println(message);
        System.exit(1);
        return new IllegalStateException(message);
    }
}
