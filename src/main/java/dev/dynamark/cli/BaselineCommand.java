package dev.dynamark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps results to compare later ones with. */
@Command(
        name = "baseline",
        description = "Keeps results in a folder of your repository, and compares later ones with them.",
        subcommands = {BaselineSaveCommand.class, BaselineCheckCommand.class},
        synopsisSubcommandLabel = "COMMAND")
final class BaselineCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Expected a command: save or check");
    }
}
