package dev.dynamark.cli;

import dev.dynamark.compare.runs.IncomparableException;
import dev.dynamark.measure.ResultFileException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The one entry point of the command line; what there is to do are its subcommands. */
@Command(
        name = "dynamark",
        description = "Works with the results of runs, and with what they left behind.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CompareCommand.class,
            BaselineCommand.class,
            MergeCommand.class,
            ShiftsCommand.class,
            HtmlCommand.class,
            GatlingReportCommand.class,
            CleanupCommand.class
        })
public final class Dynamark implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Read by picocli alone. */
    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    private Dynamark() {}

    /** Runs one command and ends this JVM with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** All commands, ready to be executed; its output may be redirected. */
    static CommandLine commandLine() {
        return new CommandLine(new Dynamark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Dynamark::explain);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Expected a command: " + String.join(", ", spec.subcommands().keySet()));
    }

    /** What a user can mend is one line; anything else is a mistake of ours and keeps its stack trace. */
    private static int explain(Exception problem, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (!(problem instanceof UnusableException
                || problem instanceof ResultFileException
                || problem instanceof IncomparableException)) {
            throw problem;
        }
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(problem.getMessage()));
        err.flush();
        return ExitCode.UNUSABLE;
    }
}
