package dev.dynamark.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which baseline, and the results it is about. */
final class BaselineOptions {

    @Option(
            names = "--name",
            defaultValue = "main",
            description = "The baseline's name, such as that of a branch (default: ${DEFAULT-VALUE}).")
    private String name;

    @Option(
            names = "--dir",
            paramLabel = "FOLDER",
            defaultValue = "baselines",
            description = "The folder that keeps baselines, to be committed (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Parameters(paramLabel = "RESULT", arity = "1..*", description = "Results, each a file or a folder of them.")
    private List<Path> results;

    Baseline baseline() {
        return new Baseline(folder, name);
    }

    List<Path> results() {
        return results;
    }
}
