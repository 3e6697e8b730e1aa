package dev.dynamark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares results with a baseline. */
@Command(
        name = "check",
        description = "Tells whether these results are worse than the baseline.",
        footer = {"", "Exit code: 0 no regression, 1 a regression or a vanished series, 2 unusable input."})
final class BaselineCheckCommand implements Callable<Integer> {

    @Mixin
    private BaselineOptions options;

    @Mixin
    private ComparisonOptions how;

    @Override
    public Integer call() {
        return how.compare(List.of(options.baseline().existing()), options.results());
    }
}
