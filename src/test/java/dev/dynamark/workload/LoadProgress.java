package dev.dynamark.workload;

import java.io.PrintStream;

/** Who is told how far the loader is. Called by several threads. */
public interface LoadProgress extends AutoCloseable {

    /** So many items more are stored. */
    void stored(int items);

    @Override
    default void close() {}

    /** A progress bar if a person watches, else at most ten lines. */
    static LoadProgress of(String task, int items, PrintStream out) {
        return Terminal.ofStandardOutput().isPresent()
                ? new ProgressOnTerminal(task, items)
                : new ProgressInLines(task, items, out);
    }
}
