package dev.dynamark.cli;

import dev.dynamark.compare.shifts.ChangePoints;
import dev.dynamark.compare.shifts.Direction;
import dev.dynamark.compare.shifts.Histories;
import dev.dynamark.compare.shifts.History;
import dev.dynamark.compare.shifts.Shift;
import dev.dynamark.compare.shifts.Shifts;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.report.ShiftReport;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shifts}: where the history of many results shifted. */
@Command(
        name = "shifts",
        description = {
            "Finds where a figure shifted over the results of many runs, ordered by their start.",
            "A slow loss that every comparison of two neighbours lets pass shows here. At least "
                    + 2 * ChangePoints.FEWEST + " runs of the same simulation and settings make a history; some dozens"
                    + " make a good one."
        },
        footer = {
            "",
            "A folder stands for every result.json below it, or for its other *.json results.",
            "Exit code: 0 whatever was found, 1 with --fail-on-worse, 2 unusable input."
        })
final class ShiftsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "A folder of results, or a result file.")
    private List<Path> folders;

    @Option(
            names = "--chance",
            paramLabel = "P",
            defaultValue = "" + ChangePoints.USUAL_CHANCE,
            description = "How often a history that did not shift may show a shift (default: ${DEFAULT-VALUE}).")
    private double chance;

    @Option(
            names = "--smallest",
            paramLabel = "PERCENT",
            defaultValue = "1",
            description = "Smaller changes are not shown (default: ${DEFAULT-VALUE}).")
    private double smallest;

    @Option(
            names = "--fail-on-worse",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Exit code 1 if a shift for the worse began within the newest N runs of its history. A shift is "
                            + "seen when it is some runs old, so let N be 10 or more (default: ${DEFAULT-VALUE}, never).")
    private int failOnWorse;

    @Option(
            names = "--otava-csv",
            paramLabel = "FILE",
            description = "Also write the histories for Apache Otava, with its otava.yaml beside the file.")
    private Optional<Path> otavaCsv;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "plain",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private OutputForm form;

    @Mixin
    private AlsoWritten also;

    @Override
    public Integer call() {
        Shifts search = search();
        List<Path> files = ResultFiles.of(folders);
        also.refuse(files);
        List<History> histories = Histories.of(read(files));
        List<Shift> shifts = search.of(histories);
        WrittenShifts found = new WrittenShifts(new ShiftReport(histories, shifts, chance));
        spec.commandLine().getOut().print(found.text(form));
        spec.commandLine().getOut().flush();
        also.write(found, spec.commandLine().getErr());
        otavaCsv.map(OtavaFiles::new)
                .ifPresent(otava -> otava.write(histories, spec.commandLine().getErr()));
        return shifts.stream().anyMatch(this::isNewAndWorse) ? ExitCode.REGRESSION : ExitCode.FINE;
    }

    private Shifts search() {
        if (failOnWorse < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--fail-on-worse: expected a number of runs of at least 0, found " + failOnWorse);
        }
        try {
            return new Shifts(new ChangePoints(chance), smallest);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--chance or --smallest: " + e.getMessage(), e);
        }
    }

    private boolean isNewAndWorse(Shift shift) {
        return shift.direction() == Direction.WORSE && shift.runsSince() <= failOnWorse;
    }

    /** A copy of a run would count twice. */
    private static List<Result> read(List<Path> files) {
        Map<String, Path> byRun = new HashMap<>();
        return files.stream()
                .map(file -> {
                    Result result = ResultFile.read(file);
                    Path before = byRun.putIfAbsent(result.run().id(), file);
                    if (before != null) {
                        throw new UnusableException("Run " + result.run().id() + " is there twice: " + before + " and "
                                + file + ". Remove one of them, or merge them if they are two injectors of one run");
                    }
                    return result;
                })
                .toList();
    }
}
