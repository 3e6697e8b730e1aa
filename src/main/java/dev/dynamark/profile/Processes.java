package dev.dynamark.profile;

/** Which processes contestants run in. Immutable. */
public sealed interface Processes {

    /** All contestants in the process of the run, side by side. */
    record Shared() implements Processes {}

    /**
     * A JVM of its own for each contestant, again and again.
     *
     * @param cycles how often every contestant runs twice, at least 1
     */
    record Isolated(int cycles) implements Processes {}
}
