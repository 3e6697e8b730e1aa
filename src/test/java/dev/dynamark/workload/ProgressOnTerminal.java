package dev.dynamark.workload;

import me.tongfei.progressbar.ProgressBar;

/** A bar that redraws itself. */
final class ProgressOnTerminal implements LoadProgress {

    private final ProgressBar bar;

    ProgressOnTerminal(String task, int items) {
        bar = ProgressBar.builder()
                .setTaskName(task)
                .setInitialMax(items)
                .showSpeed()
                .build();
    }

    @Override
    public void stored(int items) {
        bar.stepBy(items);
    }

    @Override
    public void close() {
        bar.close();
    }
}
