package dev.dynamark.simulations;

import static dev.dynamark.gatling.DynamoDsl.dynamo;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Result;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.RunSettings;
import dev.dynamark.run.end.RunEnd;
import dev.dynamark.run.end.RunVerdicts;
import dev.dynamark.run.work.ClosedComparison;
import dev.dynamark.run.work.OpenComparison;
import dev.dynamark.run.work.Work;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.util.List;
import java.util.Map;

/**
 * Contestants side by side: the plain AWS SDK, the DynamoDB Enhanced Client and whoever else is registered, each with
 * the six operations on the same orders. In Gatling's report a group is an operation and its requests are the
 * contestants. What it does is set by {@code -Dbench.*}.
 */
// What is handed on of this is asked for the conclusion, at the end of the run.
@SuppressWarnings("this-escape")
public class CompareSimulation extends Simulation {

    private final RunEnd end;

    /** Found by Gatling. */
    public CompareSimulation() {
        this(RunSettings.of(CompareSimulation.class).readOrExit(), RunSettings.known());
    }

    CompareSimulation(Settings settings, List<OrderContestant> known) {
        this(settings, known, CpuSource.THREAD);
    }

    /** @param cpu where the CPU time and bytes of blocking contestants are read */
    CompareSimulation(Settings settings, List<OrderContestant> known, CpuSource cpu) {
        this(new Comparison(settings, known, cpu));
    }

    private CompareSimulation(Comparison comparison) {
        this(comparison, sideBySide(comparison));
    }

    /** @param sideBySide who runs the contestants in this process, where each has none of its own */
    CompareSimulation(Comparison comparison, Work sideBySide) {
        Settings settings = comparison.settings();
        end = new RunEnd(getClass().getSimpleName(), comparison, this::conclusion);
        PopulationBuilder compared = comparison
                .isolated()
                .map(children -> children.population(getClass(), end.folder()))
                .orElseGet(sideBySide::population);
        RunVerdicts verdicts =
                new RunVerdicts(comparison, end, comparison.isolated().isPresent() ? Map.of() : sideBySide.verdicts());

        setUp(compared.andThen(verdicts.judged().injectOpen(atOnceUsers(1))))
                .protocols(dynamo().threads(settings.threads()).recorder(comparison.recorder()))
                .assertions(verdicts.assertions());
    }

    private static Work sideBySide(Comparison comparison) {
        return comparison.settings().load() instanceof Load.AtRate rate
                ? new OpenComparison(comparison, rate)
                : new ClosedComparison(comparison);
    }

    /** What there is to say below the reports: Markdown that begins and ends with a line end, or nothing. */
    String conclusion(Result result) {
        return "";
    }

    @Override
    public void before() {
        end.open();
    }

    @Override
    public void after() {
        end.completed();
    }
}
