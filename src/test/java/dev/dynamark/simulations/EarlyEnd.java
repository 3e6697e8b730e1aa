package dev.dynamark.simulations;

/** The end of a run that cannot begin, or may not go on. */
final class EarlyEnd {

    private EarlyEnd() {}

    /**
     * Prints why and ends this JVM: thrown through Gatling the reason would drown in stack traces. Never returns; the type
     * lets callers write {@code throw}.
     */
    static IllegalStateException exit(String message) {
        System.err.println(message);
        System.exit(1);
        return new IllegalStateException(message);
    }
}
