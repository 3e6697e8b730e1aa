package dev.dynamark.cli;

import dev.dynamark.gatling.report.MicrosecondReport;
import dev.dynamark.gatling.report.ReportPages;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.Run;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gatling-report}: one result as Gatling's report, in microseconds. */
@Command(
        name = "gatling-report",
        description = {
            "Lets Gatling draw one result in microseconds: a request is one operation, and",
            "what its pages call ms is µs. Runs of up to 500,000 operations have it already."
        },
        footer = {"", "Exit code: 0 written, 2 unusable input."})
final class GatlingReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            description = "Where to write the report, pages of the same names replaced; else " + Run.MICROSECONDS
                    + " beside the result.")
    private Optional<Path> out = Optional.empty();

    @Parameters(paramLabel = "RESULT", description = "A result file, or a folder with one result.json.")
    private Path result;

    @Override
    public Integer call() {
        Path file = ResultFiles.one(result);
        Path folder = out.orElseGet(() -> file.toAbsolutePath().resolveSibling(Run.MICROSECONDS));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableException("Expected a folder for --out, found file " + folder);
        }
        Result read = ResultFile.read(file);
        Path page = draw(read, folder);
        linkTo(page, file.toAbsolutePath().resolveSibling(HtmlCommand.PAGE), ReportPages.TO_COMPARISON);
        List<String> reports = read.run().gatlingReports();
        if (!reports.isEmpty()) {
            linkTo(page, file.toAbsolutePath().resolveSibling(reports.get(0)), ReportPages.TO_MILLISECONDS);
        }
        PrintWriter console = spec.commandLine().getOut();
        console.println("Gatling's report in microseconds " + page);
        console.flush();
        return ExitCode.FINE;
    }

    private static Path draw(Result result, Path folder) {
        try {
            if (MicrosecondReport.operations(result) == 0) {
                throw new UnusableException("Run " + result.run().id() + " has no operations that a report could show");
            }
            return MicrosecondReport.draw(result, folder);
        } catch (UncheckedIOException e) {
            throw new UnusableException(e.getMessage(), e);
        } catch (NoClassDefFoundError withoutGatling) {
            throw new UnusableException(
                    "Expected Gatling on the class path, where its report is drawn, and did not find "
                            + withoutGatling.getMessage() + ". Run the command by Maven:"
                            + " mvn compile exec:java@dynamark -Dexec.args=\"gatling-report ...\"",
                    withoutGatling);
        }
    }

    private static void linkTo(Path report, Path target, String label) {
        if (Files.exists(target) && !target.normalize().equals(report)) {
            ReportPages.link(report, target, label);
        }
    }
}
