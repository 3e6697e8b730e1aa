package dev.dynamark.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.BudgetOutcome;
import dev.dynamark.measure.BudgetOutcome.Verdict;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Validity;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A CI system that reads JUnit's reports shows what broke the build, with its figures. */
class JUnitReportTest {

    private static final String BUDGET = "get p95 dynamorm <= 1.05 x aws-sdk";

    @Test
    void namesABrokenBudgetWithItsFigures() {
        Element failed = testcase(xml(result(budget(Verdict.FAILED))), BUDGET);

        assertThat(failed.getAttribute("classname")).isEqualTo("CompareSimulation.budgets");
        Element failure = only(failed, "failure");
        assertThat(failure.getAttribute("type")).isEqualTo("failed");
        assertThat(failure.getAttribute("message"))
                .isEqualTo("get p95 dynamorm 1.132 x aws-sdk (1.120 to 1.145), allowed <= 1.05 x")
                .isEqualTo(failure.getTextContent());
    }

    @Test
    void skipsUndecidedBudgetsUnlessTheyFailTheRun() {
        Result result = result(budget(Verdict.UNDECIDED));
        Result strict = result.withRun(run(RunStatus.COMPLETE, Map.of("strict", "true")));

        assertThat(only(testcase(xml(result), BUDGET), "skipped").getAttribute("message"))
                .startsWith("undecided: get p95 dynamorm 1.132 x");
        assertThat(only(testcase(xml(strict), BUDGET), "failure").getAttribute("type"))
                .isEqualTo("undecided");
    }

    @Test
    void tellsWhyABudgetWasNotEvaluated() {
        BudgetOutcome unknown = new BudgetOutcome(
                "get cpu dynamorm <= 1 us",
                "get",
                "dynamorm",
                Optional.empty(),
                "cpu",
                "<=",
                1,
                "us",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Verdict.NOT_EVALUATED,
                Optional.of("not measured"));

        assertThat(only(testcase(xml(result(unknown)), unknown.name()), "failure")
                        .getAttribute("message"))
                .isEqualTo("get cpu dynamorm <= 1 us not evaluated: not measured");
    }

    @Test
    void passesABudgetThatIsKept() {
        assertThat(testcase(xml(result(budget(Verdict.PASSED))), BUDGET)
                        .getChildNodes()
                        .getLength())
                .isZero();
    }

    @Test
    void saysWhetherTheRunIsCompleteAndValid() {
        Result result = result().withRun(run(RunStatus.PARTIAL, Map.of()))
                .withValidity(Validity.of(List.of(
                        new Validity.Check("rounds", Optional.empty(), 5, 100, "rounds", false, "5 rounds are too few"),
                        new Validity.Check("drift", Optional.empty(), 0, 5, "%", true, "no drift"))));

        Element xml = xml(result);

        assertThat(only(testcase(xml, "the run is complete"), "failure").getAttribute("message"))
                .isEqualTo("the run is partial: dynamorm was left out");
        assertThat(only(testcase(xml, "the run is valid"), "skipped").getAttribute("message"))
                .isEqualTo("its numbers prove nothing: 5 rounds are too few");
    }

    @Test
    void tellsGatlingsAssertionsButNoBudgetTwice() {
        Element xml = xml(
                result(budget(Verdict.PASSED)),
                new GatlingAssertion(List.of(BUDGET), BUDGET + ": count of failed events is 0.0", true, "0.0"),
                new GatlingAssertion(List.of(), "Global: mean of response time is less than 5.0", false, "7.0"),
                new GatlingAssertion(
                        List.of("reads", "get"), "reads / get: count of failed events is 0.0", true, "0.0"));

        assertThat(names(xml))
                .containsExactly(
                        "the run is complete",
                        "the run is valid",
                        BUDGET,
                        "Global: mean of response time is less than 5.0",
                        "reads / get: count of failed events is 0.0");
        assertThat(only(testcase(xml, "Global: mean of response time is less than 5.0"), "failure")
                        .getAttribute("message"))
                .isEqualTo("Global: mean of response time is less than 5.0 (actual: 7.0)");
    }

    @Test
    void countsWhatItHolds() {
        Element xml = xml(
                result(budget(Verdict.UNDECIDED), budget(Verdict.FAILED)),
                new GatlingAssertion(List.of(), "broken", false, "1"));

        assertThat(xml.getTagName()).isEqualTo("testsuites");
        assertThat(xml.getAttribute("tests")).isEqualTo("5");
        assertThat(xml.getAttribute("failures")).isEqualTo("2");
        assertThat(xml.getAttribute("time")).isEqualTo("12.345");
        Element budgets = elements(xml, "testsuite").get(1);
        assertThat(budgets.getAttribute("name")).isEqualTo("CompareSimulation.budgets");
        assertThat(List.of("tests", "failures", "errors", "skipped"))
                .extracting(budgets::getAttribute)
                .containsExactly("2", "1", "0", "1");
    }

    @Test
    void leavesOutSuitesThatHoldNothing() {
        assertThat(elements(xml(result()), "testsuite")).hasSize(1);
    }

    @Test
    void keepsTextThatLooksLikeMarkupOrIsNoXml() {
        String awkward = "<script>\"&'</script> ]]> \u0000\u001b\uD800 \uD83D\uDE00";

        Element xml = xml(result(), new GatlingAssertion(List.of(), awkward, false, "1"));

        assertThat(names(xml)).contains("<script>\"&'</script> ]]> \uFFFD\uFFFD\uFFFD \uD83D\uDE00");
    }

    private static Result result(BudgetOutcome... budgets) {
        return new Result(
                        Result.FORMAT,
                        Result.VERSION,
                        run(RunStatus.COMPLETE, Map.of("strict", false)),
                        List.of(),
                        Validity.of(List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                .withBudgets(List.of(budgets));
    }

    private static Run run(RunStatus status, Map<String, Object> settings) {
        return new Run(
                "comparesimulation-1",
                "CompareSimulation",
                Optional.empty(),
                settings,
                42,
                Mode.MIXED,
                "replay",
                Map.of(),
                Instant.parse("2026-01-02T03:04:05.678Z"),
                12_345,
                status,
                status == RunStatus.COMPLETE ? Optional.empty() : Optional.of("dynamorm was left out"),
                List.of(),
                Optional.empty());
    }

    private static BudgetOutcome budget(Verdict verdict) {
        return new BudgetOutcome(
                BUDGET,
                "get",
                "dynamorm",
                Optional.of("aws-sdk"),
                "p95",
                "<=",
                1.05,
                "ratio",
                Optional.of(1.132),
                Optional.of(1.12),
                Optional.of(1.145),
                verdict,
                Optional.empty());
    }

    private static Element xml(Result result, GatlingAssertion... assertions) {
        String text = JUnitReport.text(result, List.of(assertions));
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("no XML: " + text, e);
        }
    }

    private static Element testcase(Element xml, String name) {
        return elements(xml, "testcase").stream()
                .filter(each -> each.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + names(xml)));
    }

    private static List<String> names(Element xml) {
        return elements(xml, "testcase").stream()
                .map(each -> each.getAttribute("name"))
                .toList();
    }

    private static Element only(Element parent, String tag) {
        List<Element> found = elements(parent, tag);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Element> elements(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
