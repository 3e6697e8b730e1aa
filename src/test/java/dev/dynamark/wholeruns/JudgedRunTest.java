package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.BudgetOutcome;
import dev.dynamark.measure.BudgetOutcome.Verdict;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Validity.Check;
import dev.dynamark.simulations.CompareSimulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a run judges its own numbers, as its user sees it. */
class JudgedRunTest {

    private static final String COMPARE = CompareSimulation.class.getName();

    @TempDir
    Path folder;

    @Test
    void brokenBudgetFailsTheRunAndStandsInEveryReport() throws IOException {
        String impossible = "get mean dynamorm <= 0.01 x aws-sdk";
        GatlingFork run = run(Map.of(
                "rounds", "400",
                "noiseFloor", "measured",
                "budgets", impossible + "; get errors = 0; get p99.9 dynamorm <= 1 s"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
        assertThat(run.output()).contains(impossible + ": count of failed events is 0.0 : false");
        assertThat(Files.readString(run.gatlingReport())).contains("get mean dynamorm &lt;= 0.01 x aws-sdk");
        assertThat(outcome(result, impossible)).isEqualTo(Verdict.FAILED);
        assertThat(outcome(result, "get errors dynamorm = 0"))
                .isEqualTo(result.validity().valid() ? Verdict.PASSED : Verdict.NOT_EVALUATED);
        assertThat(result.budgets())
                .filteredOn(budget -> budget.name().contains("p99.9"))
                .singleElement()
                .satisfies(budget -> assertThat(budget.reason().orElseThrow()).contains("20,000"));
        assertThat(run.markdown()).contains("## Budgets", "## Is it valid?", "noise floor");
        assertThat(result.pairs()).extracting(Pair::metric).contains("mean", "p50", "p95", "p99", "cpu", "bytes");
        assertThat(result.pairs()).extracting(Pair::contestant).containsOnly("dynamorm", "aws-sdk-twin");
        assertThat(result.validity().checks()).extracting(Check::name).contains("noise floor", "no drift");
    }

    @Test
    void refusesBadlyWrittenBudgetsBeforeAnythingStarts() {
        GatlingFork run =
                run(Map.of("rounds", "10", "budgets", "got p95 dynamorm <= 1.05 x aws-sdk; get p95 <= 5 apples"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("bench.budgets: ", "\"got\"", "did you mean get?", "\"apples\"")
                .doesNotContain("Starting DynamoDB Local");
    }

    @Test
    @Tag("long")
    void endsOnceEveryMeanIsDecided() {
        GatlingFork run =
                run(Map.of("duration", "40s", "until", "decided", "difference", "50%", "noiseFloor", "measured"));
        Result result = run.result();

        assertThat(run.output()).contains("every mean is decided, measuring ends");
        assertThat(result.pairs())
                .filteredOn(pair -> pair.metric().equals("mean"))
                .allSatisfy(pair -> assertThat(pair.verdict()).isNotEqualTo("inconclusive"))
                .allSatisfy(pair -> assertThat(pair.confidence()).isEqualTo(0.99));
        assertThat(result.rounds()).extracting(Rounds::operation).containsOnly("get");
    }

    private GatlingFork run(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "backend", "replay",
                "contestants", "aws-sdk,dynamorm",
                "operations", "get",
                "warmUp", "2s",
                "burst", "20"));
        all.putAll(settings);
        return GatlingFork.run(COMPARE, folder, all);
    }

    private static Verdict outcome(Result result, String budget) {
        return result.budgets().stream()
                .filter(each -> each.name().equals(budget))
                .map(BudgetOutcome::outcome)
                .findFirst()
                .orElseThrow();
    }
}
