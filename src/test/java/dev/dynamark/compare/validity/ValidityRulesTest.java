package dev.dynamark.compare.validity;

import static dev.dynamark.compare.EditedResult.series;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dynamark.compare.EditedResult;
import dev.dynamark.compare.SyntheticRun;
import dev.dynamark.compare.paired.Criteria;
import dev.dynamark.compare.paired.PairedComparison;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Validity;
import dev.dynamark.measure.Validity.Check;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidityRulesTest {

    private static final List<String> CONTESTANTS = List.of("aws-sdk", "aws-sdk-twin", "other");

    @Test
    void acceptsASoundRun() {
        Validity validity = ValidityRules.judge(sound());

        assertThat(validity.valid()).as(validity.checks().toString()).isTrue();
        assertThat(validity.checks())
                .extracting(Check::name)
                .containsExactly(
                        "complete",
                        "no failed operation",
                        "answers checked",
                        "same work",
                        "client CPU",
                        "pool waits",
                        "no drift",
                        "collector pauses",
                        "enough blocks",
                        "noise floor",
                        "outlying rounds");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesARunThatBreaksOneRule(String rule, Result broken, String message) {
        Validity validity = ValidityRules.judge(broken);

        assertThat(validity.valid()).isFalse();
        assertThat(validity.checks().stream().filter(check -> !check.passed()).toList())
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.name()).isEqualTo(rule);
                    assertThat(check.message()).containsPattern(message);
                });
    }

    static Stream<Arguments> refusesARunThatBreaksOneRule() {
        return Stream.of(
                broken(
                        "complete",
                        result -> ((ObjectNode) result.get("run"))
                                .put("status", "partial")
                                .put("reason", "other was left out"),
                        "other was left out"),
                Arguments.of(
                        "no failed operation",
                        compared(run(150, 1, 0).failed(3).result()),
                        "9 operations failed, most of aws-sdk get"),
                broken(
                        "answers checked",
                        result -> series(result, "other").put("checkedCount", 2_000),
                        "1,000 of 3,000 answers of other get were not checked; add a check"),
                broken(
                        "same work",
                        result -> series(result, "other").put("attemptsPerOp", 1.1),
                        "other get: 1.100 requests per operation, .*: 1.000; they do not do the same work"),
                broken(
                        "same work",
                        result -> series(result, "other").put("readUnitsPerOp", 0.45),
                        "0.450; they do not do the same work"),
                broken(
                        "achieved rate",
                        result -> ((ObjectNode) result.get("run").get("load")).put("ratePerSecond", 1e6),
                        "of the 1000000.0 operations a second that were wanted"),
                broken(
                        "client CPU",
                        result -> fill(resources(result), "cpuPercent", 190),
                        "process injector used 95 % of its processors: the generator is the bottleneck"),
                broken(
                        "pool waits",
                        result -> series(result, "other")
                                .withObject("/poolWaitNs")
                                .put("p75", 5_000_000),
                        "a quarter of the bursts of other get waited 5000 µs or more.*raise bench.threads"),
                Arguments.of(
                        "no drift",
                        compared(run(150, 1, 0.6).result()),
                        "changed by -[0-9.]+ % from the first to the last quarter.*bench.warmUp"),
                broken(
                        "collector pauses",
                        result -> {
                            fill(resources(result), "gcMs", 900);
                            fill(resources(result), "collections", 200);
                            for (var each : result.get("series")) {
                                ((ObjectNode) each).put("activeNs", 20_000_000_000L);
                            }
                        },
                        "met a collection, of 4.5 ms on average; their p99 is .*heap"),
                Arguments.of(
                        "enough blocks",
                        compared(run(90, 1, 0).result()),
                        "90 rounds in 18 blocks, .*at least 100 rounds are needed, better twice as many: set a longer bench.duration"),
                Arguments.of(
                        "noise floor",
                        compared(run(150, 1.1, 0).result()),
                        "aws-sdk under a second name is slower than itself in get: 1[.][01].*something else on this machine"));
    }

    @Test
    void letsAnEmulatorWarmUpAsLongAsItDoesSoForAllAlike() {
        Result alike = emulated(compared(run(150, 1, 0.3).result()));
        Random random = new Random(7);
        Result oneOnly = emulated(compared(new SyntheticRun(150, 20, CONTESTANTS.toArray(String[]::new))
                .operation(
                        "get",
                        (contestant, round, i) -> 1e5
                                * (contestant == 2 ? 1.3 - 0.3 * round / 150 : 1)
                                * Math.exp(0.05 * random.nextGaussian()))
                .result()));

        assertThat(drift(alike).passed()).as(drift(alike).message()).isTrue();
        assertThat(drift(oneOnly).passed()).isFalse();
        assertThat(drift(oneOnly).message()).contains("other get ÷ aws-sdk changed by -");
    }

    private static Check drift(Result result) {
        return ValidityRules.judge(result).checks().stream()
                .filter(check -> check.name().equals("no drift"))
                .findFirst()
                .orElseThrow();
    }

    private static Result emulated(Result result) {
        return EditedResult.of(result, json -> ((ObjectNode) json.get("run")).put("tier", "emulator"));
    }

    @Test
    void leavesFailuresToABudgetThatAllowsSome() {
        Result failing = compared(run(150, 1, 0).failed(3).result());

        assertThat(ValidityRules.judge(failing, key -> true).valid()).isTrue();
        assertThat(ValidityRules.judge(failing, key -> key.contestant().equals("other"))
                        .valid())
                .isFalse();
    }

    @Test
    void doesNotTakeAFewRoundsForARun() {
        assertThat(ValidityRules.judge(compared(run(3, 1, 0).result())).checks())
                .filteredOn(check -> !check.passed())
                .extracting(Check::name)
                .containsExactly("enough blocks");
    }

    @Test
    void countsCyclesOfIsolatedRuns() {
        Result oneCycle = EditedResult.of(compared(run(1, 1, 0).result()), result -> {
            ((ObjectNode) result.get("run")).put("mode", "isolated");
            result.get("series").forEach(series -> series.get("blocks")
                    .forEach(block -> ((ObjectNode) block).put("process", "fork")));
        });

        assertThat(ValidityRules.judge(oneCycle).checks())
                .filteredOn(check -> check.name().equals("enough blocks"))
                .singleElement()
                .satisfies(check -> assertThat(check.message()).contains("only 1 cycles", "bench.cycles to 5"));
    }

    @Test
    void saysWhereTheNoiseFloorIsNotKnown() {
        Result alone = run(150, 1, 0).result();
        Result withoutTwin = alone.withPairs(
                new PairedComparison(alone, Criteria.ORDINARY).pairs("aws-sdk", List.of("aws-sdk", "other")));

        assertThat(ValidityRules.judge(withoutTwin).checks())
                .filteredOn(check -> check.name().equals("noise floor"))
                .singleElement()
                .satisfies(check -> assertThat(check.message()).startsWith("not measured"));
    }

    @Test
    void reportsOutliersAndKeepsThem() {
        Random random = new Random(1);
        Result result = compared(new SyntheticRun(150, 20, "aws-sdk", "aws-sdk-twin", "other")
                .operation(
                        "get",
                        (contestant, round, i) -> 1e5 * Math.exp(0.05 * random.nextGaussian()) * (round == 77 ? 40 : 1))
                .result());

        assertThat(ValidityRules.judge(result).checks())
                .filteredOn(check -> check.name().equals("outlying rounds"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.passed()).isTrue();
                    assertThat(check.value()).isEqualTo(3);
                    assertThat(check.message()).contains("3 of 450").endsWith("all are counted");
                });
    }

    private static Arguments broken(String rule, Consumer<ObjectNode> change, String message) {
        return Arguments.of(rule, EditedResult.of(sound(), change), message);
    }

    private static Result sound() {
        return EditedResult.of(compared(run(150, 1, 0).result()), result -> {
            for (var each : result.get("series")) {
                ((ObjectNode) each).put("checkedCount", each.get("count").asLong());
                ((ObjectNode) each)
                        .set(
                                "poolWaitNs",
                                ((ObjectNode) each.get("latencyNs")).deepCopy().put("p75", 20_000));
            }
            fill(resources(result), "collections", 1);
        });
    }

    /** @param slowStart how much longer the first rounds take */
    private static SyntheticRun run(int rounds, double twin, double slowStart) {
        Random random = new Random(7);
        return new SyntheticRun(rounds, 20, CONTESTANTS.toArray(String[]::new))
                .operation(
                        "get",
                        (contestant, round, i) -> 1e5
                                * (contestant == 1 ? twin : 1)
                                * (1 + slowStart * Math.max(0, 1 - 2.0 * round / rounds))
                                * Math.exp(0.05 * random.nextGaussian()));
    }

    private static Result compared(Result result) {
        return result.withPairs(new PairedComparison(result, Criteria.ORDINARY).pairs("aws-sdk", CONTESTANTS));
    }

    private static ObjectNode resources(ObjectNode result) {
        return (ObjectNode) result.get("processes").get(0).get("resources");
    }

    private static void fill(ObjectNode resources, String reading, double value) {
        ArrayNode values = resources.putArray(reading);
        for (int second = 0; second < 60; second++) {
            if (value == Math.rint(value) && !reading.equals("cpuPercent")) {
                values.add((long) value);
            } else {
                values.add(value);
            }
        }
    }
}
