package dev.dynamark.cli;

import dev.dynamark.compare.runs.Rules;
import dev.dynamark.compare.runs.Side;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes results a baseline. */
@Command(
        name = "save",
        description = "Makes these results the baseline, in place of the one that has its name.",
        footer = {"", "Exit code: 0 saved, 2 unusable input."})
final class BaselineSaveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BaselineOptions options;

    @Override
    public Integer call() {
        Baseline baseline = options.baseline();
        Side side = ComparisonOptions.side("the baseline", options.results());
        side.check(Rules.DEFAULT);
        List<String> said = baseline.save(side);
        PrintWriter out = spec.commandLine().getOut();
        said.forEach(out::println);
        side.objections().forEach(each -> out.println("NOT VALID: " + each));
        out.flush();
        return ExitCode.FINE;
    }
}
