package dev.dynamark.workload;

import java.io.PrintStream;

/** A line for every tenth that is done: a log has no use for a bar. */
final class ProgressInLines implements LoadProgress {

    private final String task;
    private final int items;
    private final PrintStream out;
    private long stored;

    ProgressInLines(String task, int items, PrintStream out) {
        this.task = task;
        this.items = items;
        this.out = out;
    }

    @Override
    public synchronized void stored(int more) {
        long tenthsBefore = stored * 10 / items;
        stored += more;
        long tenths = stored * 10 / items;
        if (tenths > tenthsBefore) {
            out.println(task + ": " + stored + " of " + items + " items (" + tenths * 10 + " %)");
        }
    }
}
