package dev.dynamark.cli;

import dev.dynamark.compare.runs.SampleRun;
import dev.dynamark.measure.ResultFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/** What a command line printed, and its exit code. */
record CommandRun(int exitCode, String out, String err) {

    /** @param arguments texts and paths */
    static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands =
                Dynamark.commandLine().setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commands.setOut(new PrintWriter(out));
        commands.setErr(new PrintWriter(err));
        int exitCode =
                commands.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    /** The first line printed. */
    String conclusion() {
        return out.lines().findFirst().orElse("");
    }

    /** The table's row of this metric; fails if there is not exactly one. */
    String row(String operation, String contestant, String metric) {
        return out.lines()
                .filter(line -> line.contains("  " + operation + " ") && line.contains(" " + contestant + " "))
                .filter(line -> line.contains(" " + metric + " "))
                .reduce((one, other) -> {
                    throw new AssertionError("two rows: " + one + " and " + other);
                })
                .orElseThrow(() -> new AssertionError(
                        "no row of " + operation + " " + contestant + " " + metric + " in:\n" + out + err));
    }

    static Path write(Path file, SampleRun run) {
        ResultFile.write(file, run.result());
        return file;
    }
}
