package dev.dynamark.report.junit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.dynamark.compare.budget.OutcomeText;
import dev.dynamark.compare.budget.Strictness;
import dev.dynamark.measure.BudgetOutcome;
import dev.dynamark.measure.BudgetOutcome.Verdict;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Validity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What of a run a build may fail for: what fails here fails the run, and nothing else does. Stateless. */
final class Suites {

    /** The setting that lets undecided budgets fail. */
    private static final String STRICT = "strict";

    private Suites() {}

    /** The run itself first; no suite is empty. */
    static List<TestSuite> of(Result result, List<GatlingAssertion> assertions) {
        return Stream.of(run(result), budgets(result), assertions(result, assertions))
                .filter(suite -> !suite.cases().isEmpty())
                .toList();
    }

    private static TestSuite run(Result result) {
        RunStatus status = result.run().status();
        String name = "the run is complete";
        TestCase complete = status == RunStatus.COMPLETE
                ? TestCase.passed(name)
                : TestCase.failed(
                        name,
                        status.label(),
                        "the run is " + status.label()
                                + result.run().reason().map(why -> ": " + why).orElse(""));
        return new TestSuite("run", List.of(complete, valid(result.validity())));
    }

    /** What makes a run invalid and a build fail, a failed operation, fails an assertion as well. */
    private static TestCase valid(Validity validity) {
        String name = "the run is valid";
        String objections = validity.checks().stream()
                .filter(check -> !check.passed())
                .map(Validity.Check::message)
                .collect(joining("; "));
        return validity.valid()
                ? TestCase.passed(name)
                : TestCase.skipped(name, "its numbers prove nothing: " + objections);
    }

    private static TestSuite budgets(Result result) {
        Strictness strictness = strictness(result);
        return new TestSuite(
                "budgets",
                result.budgets().stream()
                        .map(budget -> budget(budget, strictness))
                        .toList());
    }

    private static TestCase budget(BudgetOutcome budget, Strictness strictness) {
        Optional<String> objection = strictness.objection(budget);
        if (objection.isPresent()) {
            return TestCase.failed(budget.name(), budget.outcome().label(), objection.get());
        }
        return budget.outcome() == Verdict.UNDECIDED
                ? TestCase.skipped(budget.name(), "undecided: " + OutcomeText.of(budget))
                : TestCase.passed(budget.name());
    }

    /** Results hold settings as they are written on a command line. */
    private static Strictness strictness(Result result) {
        return Boolean.parseBoolean(String.valueOf(result.run().settings().get(STRICT)))
                ? Strictness.STRICT
                : Strictness.ORDINARY;
    }

    /** A budget is an assertion of Gatling's too, and told already; never one that fails the build and no budget does. */
    private static TestSuite assertions(Result result, List<GatlingAssertion> assertions) {
        Strictness strictness = strictness(result);
        Set<List<String>> kept =
                budgets(result, budget -> strictness.objection(budget).isEmpty());
        Set<List<String>> broken =
                budgets(result, budget -> strictness.objection(budget).isPresent());
        return new TestSuite(
                "assertions",
                assertions.stream()
                        .filter(assertion -> !(assertion.kept() ? kept : broken).contains(assertion.path()))
                        .map(Suites::assertion)
                        .toList());
    }

    private static Set<List<String>> budgets(Result result, Predicate<BudgetOutcome> which) {
        return result.budgets().stream()
                .filter(which)
                .map(budget -> List.of(budget.name()))
                .collect(toSet());
    }

    private static TestCase assertion(GatlingAssertion assertion) {
        return assertion.kept()
                ? TestCase.passed(assertion.text())
                : TestCase.failed(
                        assertion.text(), "assertion", assertion.text() + " (actual: " + assertion.found() + ")");
    }
}
