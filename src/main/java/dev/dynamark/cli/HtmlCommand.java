package dev.dynamark.cli;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.report.html.HtmlReport;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code html}: one result as a page. */
@Command(
        name = "html",
        description = {
            "Writes one result as a page that opens in a browser without a network.",
            "Runs write it themselves; merged, older and copied results get theirs here."
        },
        footer = {"", "Exit code: 0 written, 2 unusable input."})
final class HtmlCommand implements Callable<Integer> {

    static final String PAGE = "comparison.html";

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the page, replaced if it is there; else comparison.html beside the result.")
    private Optional<Path> out = Optional.empty();

    @Parameters(paramLabel = "RESULT", description = "A result file, or a folder with one result.json.")
    private Path result;

    @Override
    public Integer call() {
        Path file = ResultFiles.one(result);
        Path page = out.orElseGet(() -> file.toAbsolutePath().resolveSibling(PAGE));
        if (page.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new UnusableException(
                    "Expected another file than the result for --out, found " + page + ", which would be replaced");
        }
        if (Files.isDirectory(page)) {
            throw new UnusableException("Expected a file for --out, found folder " + page);
        }
        write(page, MovedResult.between(file, page).of(ResultFile.read(file)));
        PrintWriter console = spec.commandLine().getOut();
        console.println("Comparison " + page);
        console.flush();
        return ExitCode.FINE;
    }

    private static void write(Path page, Result result) {
        try {
            HtmlReport.write(page, result);
        } catch (UncheckedIOException e) {
            throw new UnusableException(e.getMessage(), e);
        }
    }
}
