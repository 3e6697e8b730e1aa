package dev.dynamark.run.end;

import static dev.dynamark.gatling.DynamoDsl.verdict;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.compare.budget.Budget;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.LoadModel;
import dev.dynamark.run.Comparison;
import io.gatling.javaapi.core.Assertion;
import io.gatling.javaapi.core.ScenarioBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What fails a run, as requests of Gatling's report and assertions on them: whoever did not take part, budgets, and
 * operations that failed, as far as the load model is not there to make them fail.
 */
public final class RunVerdicts {

    private static final String TOOK_PART = "every contestant took part";
    private static final String NO_FURTHER_FAILURE = "no operation failed without a budget for it";
    private static final String KEPT_THE_LIMIT = "every contestant kept the limit at some rate";

    private final List<Assertion> assertions = new ArrayList<>();
    private ScenarioBuilder judged = scenario("verdict");

    /** @param more judgements of what the contestants did, by the name of the request */
    public RunVerdicts(Comparison comparison, RunEnd end, Map<String, Supplier<Optional<String>>> more) {
        Load load = comparison.settings().load();
        List<Budget> budgets = comparison.settings().judging().budgets();
        judged = judged.exec(verdict(TOOK_PART, comparison::objection));
        more.forEach(this::add);
        boolean hasErrorBudget =
                budgets.stream().anyMatch(budget -> budget.metric().isOfErrors());
        if (load.model().isSearch()) {
            assertions.add(noneFailed(TOOK_PART));
            if (load.model() == LoadModel.STEPS) {
                add(KEPT_THE_LIMIT, () -> keptNowhere(comparison.foundRates().withoutAny()));
            }
        } else if (hasErrorBudget) {
            assertions.add(noneFailed(TOOK_PART));
            add(NO_FURTHER_FAILURE, end::unbudgetedFailure);
        } else if (load instanceof Load.Peak peak) {
            assertions.add(noneFailed(TOOK_PART));
            new ErrorLimit(peak.errorPercent())
                    .verdicts(comparison.settings(), comparison.lineup().all(), () -> comparison
                            .recording()
                            .series())
                    .forEach(this::add);
        } else {
            assertions.add(global().failedRequests().count().is(0L));
        }
        budgets.forEach(budget -> add(budget.text(), () -> end.objectionTo(budget)));
    }

    private void add(String name, Supplier<Optional<String>> objection) {
        judged = judged.exec(verdict(name, objection));
        assertions.add(noneFailed(name));
    }

    private static Optional<String> keptNowhere(List<String> who) {
        return who.isEmpty() ? Optional.empty() : Optional.of("at no rate: " + String.join(", ", who));
    }

    private static Assertion noneFailed(String request) {
        return details(request).failedRequests().count().is(0L);
    }

    /** To be run last, by one user. */
    public ScenarioBuilder judged() {
        return judged;
    }

    /** What must hold of these requests, and of the run as a whole. */
    public List<Assertion> assertions() {
        return assertions;
    }
}
