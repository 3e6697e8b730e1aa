package dev.dynamark.cli;

import dev.dynamark.compare.runs.NamedResult;
import dev.dynamark.compare.runs.Rules;
import dev.dynamark.compare.runs.RunComparison;
import dev.dynamark.compare.runs.Side;
import dev.dynamark.compare.runs.Tolerance;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.report.ShiftReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How to compare: the same options wherever results are compared. */
final class ComparisonOptions {

    private static final double PERCENT = 100;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            defaultValue = "10",
            description = "Changes up to this do not matter (default: ${DEFAULT-VALUE}).")
    private double threshold;

    @Option(
            names = "--confidence",
            paramLabel = "PERCENT",
            defaultValue = "99",
            description = "Confidence of the intervals that tell noise (default: ${DEFAULT-VALUE}).")
    private double confidence;

    @Option(
            names = "--normalise-by",
            paramLabel = "CONTESTANT",
            description = "Divide every figure by that of this contestant in the same run; "
                    + "results of different machines may then be compared.")
    private Optional<String> normaliseBy;

    @Option(
            names = "--any-environment",
            description = "Compare although machine or settings differ; the differences are named.")
    private boolean anyEnvironment;

    @Option(names = "--allow-vanished", description = "A series that only base has is no regression.")
    private boolean allowVanished;

    @Option(names = "--allow-aborted", description = "Compare runs that were aborted, as far as they went.")
    private boolean allowAborted;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "plain",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}; plain leaves out what stayed within the "
                            + "threshold).")
    private OutputForm form;

    @Option(
            names = "--history",
            paramLabel = "FOLDER",
            description =
                    "Results of earlier runs: also show every figure over time, with change points, as the command "
                            + "shifts finds them; may be repeated. From 3 runs on, a page shows those that are compared anyway.")
    private List<Path> history = new ArrayList<>();

    @Mixin
    private AlsoWritten also;

    /** Compares, prints, and tells the exit code. */
    int compare(List<Path> base, List<Path> now) {
        List<Path> old = ResultFiles.of(base);
        List<Path> newer = ResultFiles.of(now);
        List<Path> earlier = ResultFiles.of(history);
        also.refuse(Stream.of(old, newer, earlier).flatMap(List::stream).toList());
        RunComparison comparison = RunComparison.of(side("base", old), side("new", newer), rules());
        WrittenComparison compared =
                new WrittenComparison(comparison, overTime(comparison, earlier), !history.isEmpty());
        PrintWriter out = command.commandLine().getOut();
        out.print(compared.text(form));
        out.flush();
        also.write(compared, command.commandLine().getErr());
        return comparison.isWorse() ? ExitCode.REGRESSION : ExitCode.FINE;
    }

    private static ShiftReport overTime(RunComparison comparison, List<Path> earlier) {
        return HistoryOf.results(Stream.of(
                        comparison.base().results().stream().map(NamedResult::result),
                        comparison.now().results().stream().map(NamedResult::result),
                        earlier.stream().map(ResultFile::read))
                .flatMap(results -> results)
                .toList());
    }

    static Side side(String label, List<Path> paths) {
        return new Side(
                label,
                ResultFiles.of(paths).stream()
                        .map(file -> new NamedResult(file.toString(), ResultFile.read(file)))
                        .toList());
    }

    private Rules rules() {
        try {
            return new Rules(threshold / PERCENT, confidence / PERCENT, normaliseBy, tolerated());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    command.commandLine(),
                    "Expected --threshold of 0 or more and --confidence from 50 to below 100, found " + threshold
                            + " and " + confidence,
                    e);
        }
    }

    private Set<Tolerance> tolerated() {
        Set<Tolerance> tolerated = EnumSet.noneOf(Tolerance.class);
        if (anyEnvironment) {
            tolerated.add(Tolerance.ANY_ENVIRONMENT);
        }
        if (allowAborted) {
            tolerated.add(Tolerance.ABORTED_RUNS);
        }
        if (allowVanished) {
            tolerated.add(Tolerance.VANISHED_SERIES);
        }
        return tolerated;
    }
}
