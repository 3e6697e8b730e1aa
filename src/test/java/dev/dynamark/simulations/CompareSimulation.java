package dev.dynamark.simulations;

import static dev.dynamark.gatling.DynamoDsl.dynamo;
import static dev.dynamark.gatling.DynamoDsl.verdict;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.compare.budget.Budget;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Result;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Settings;
import io.gatling.javaapi.core.Assertion;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import java.util.ArrayList;
import java.util.List;

/**
 * Contestants side by side: the plain AWS SDK, the DynamoDB Enhanced Client and whoever else is registered, each with
 * the six operations on the same orders. In Gatling's report a group is an operation and its requests are the
 * contestants. What it does is set by {@code -Dbench.*}.
 */
// What is handed on of this is asked for the conclusion, at the end of the run.
@SuppressWarnings("this-escape")
public class CompareSimulation extends Simulation {

    private static final String TOOK_PART = "every contestant took part";
    private static final String NO_FURTHER_FAILURE = "no operation failed without a budget for it";

    private final RunEnd end;

    /** Found by Gatling. */
    public CompareSimulation() {
        this(RunSettings.readOrExit(), RunSettings.known());
    }

    CompareSimulation(Settings settings, List<OrderContestant> known) {
        this(settings, known, CpuSource.THREAD);
    }

    /** @param cpu where the CPU time and bytes of blocking contestants are read */
    CompareSimulation(Settings settings, List<OrderContestant> known, CpuSource cpu) {
        Comparison comparison = new Comparison(settings, known, cpu);
        end = new RunEnd(getClass().getSimpleName(), comparison, this::conclusion);
        PopulationBuilder compared = comparison
                .isolated()
                .map(children -> children.population(getClass(), end.folder()))
                .orElseGet(() -> sideBySide(settings, comparison));
        ScenarioBuilder judged = scenario("verdict").exec(verdict(TOOK_PART, comparison::objection));
        List<Budget> budgets = settings.judging().budgets();
        List<Assertion> assertions = new ArrayList<>();
        if (budgets.stream().anyMatch(budget -> budget.metric().isOfErrors())) {
            judged = judged.exec(verdict(NO_FURTHER_FAILURE, end::unbudgetedFailure));
            assertions.add(noneFailed(TOOK_PART));
            assertions.add(noneFailed(NO_FURTHER_FAILURE));
        } else {
            assertions.add(global().failedRequests().count().is(0L));
        }
        for (Budget budget : budgets) {
            judged = judged.exec(verdict(budget.text(), () -> end.objectionTo(budget)));
            assertions.add(noneFailed(budget.text()));
        }

        setUp(compared.andThen(judged.injectOpen(atOnceUsers(1))))
                .protocols(dynamo().threads(settings.threads()).recorder(comparison.recorder()))
                .assertions(assertions);
    }

    private static Assertion noneFailed(String request) {
        return details(request).failedRequests().count().is(0L);
    }

    private static PopulationBuilder sideBySide(Settings settings, Comparison comparison) {
        return settings.load() instanceof Load.Open open
                ? new OpenComparison(comparison, open).population()
                : new ClosedComparison(comparison).population();
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
