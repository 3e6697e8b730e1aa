package dev.dynamark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares older results with newer ones. */
@Command(
        name = "compare",
        description =
                "Tells whether newer results are worse than older ones by more than a threshold and more than noise.",
        customSynopsis = {
            "dynamark compare [OPTIONS] BASE NEW",
            "       dynamark compare [OPTIONS] --base FILE [--base FILE]... NEW..."
        },
        footer = {
            "",
            "A folder stands for every result.json below it, or for its other *.json results. Several results of a side "
                    + "are repetitions of one run: from 3 on both sides, noise includes what differs from run to run.",
            "Exit code: 0 no regression, 1 a regression or a vanished series, 2 unusable input."
        })
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ComparisonOptions options;

    @Option(
            names = "--base",
            paramLabel = "FILE",
            description = "An older result or folder of results; may be repeated. All other arguments are newer ones.")
    private List<Path> base = new ArrayList<>();

    @Parameters(
            paramLabel = "RESULT",
            arity = "0..*",
            description = "The older and the newer result, each a file or a folder; only newer ones after --base.")
    private List<Path> results = new ArrayList<>();

    @Override
    public Integer call() {
        if (base.isEmpty()) {
            if (results.size() != 2) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Expected BASE and NEW, found " + results.size()
                                + (results.size() == 1 ? " argument" : " arguments")
                                + "; with several files of a side, name the older ones with --base each, "
                                + "or put each side into a folder");
            }
            return options.compare(results.subList(0, 1), results.subList(1, 2));
        }
        if (results.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Expected at least one newer result after --base");
        }
        return options.compare(base, results);
    }
}
