package dev.dynamark.selfcheck;

import dev.dynamark.compare.shifts.ShiftClaim;
import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Everything that {@code bench-selfcheck} tries besides the measuring itself. */
public final class Claims {

    private static final int SERIES = 2_000;
    private static final int JVMS = 4;
    private static final int ROUNDS_PER_JVM = 4_500;

    /** Thirty blocks of fifteen, ten runs per JVM. */
    private static final int ROUNDS_PER_RUN = 450;

    /** Thirty blocks of thirty, five runs per JVM: as many as tell 5 % from this noise. */
    private static final int ROUNDS_PER_SLOWED_RUN = 900;

    private static final String PACKAGE = "dev.dynamark.";

    private Claims() {}

    /**
     * In the order they are tried; together they take some ten minutes.
     *
     * @param knownCosts what runs the contestants of known cost
     * @param folder for what they leave
     */
    public static List<Claim> all(Class<? extends Simulation> knownCosts, Path folder) {
        KnownCostRuns runs = new KnownCostRuns(knownCosts, folder, JVMS, ROUNDS_PER_JVM, "45s");
        return Stream.of(
                        new KnownCostClaims(runs, ROUNDS_PER_RUN, ROUNDS_PER_SLOWED_RUN).all(),
                        List.of(
                                new CalibrationClaim(SERIES),
                                tests(
                                        "recorded percentiles are within 0.1 % of known ones",
                                        "measure.KnownPercentilesTest"),
                                tests("16 merged results equal one of all samples", "measure.MergedResultTest"),
                                new ShiftClaim(),
                                tests(
                                        "comparisons of runs end as documented",
                                        "cli.CompareCommandTest",
                                        "cli.CompareMistakesTest"),
                                tests(
                                        "budgets end as documented",
                                        "compare.budget.BudgetJudgeTest",
                                        "compare.budget.BudgetMistakesTest",
                                        "compare.budget.StrictnessTest")))
                .flatMap(List::stream)
                .toList();
    }

    private static Claim tests(String name, String... classes) {
        return new TestsClaim(
                name, Stream.of(classes).map(each -> PACKAGE + each).toList());
    }
}
