package dev.dynamark.compare.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetMistakesTest {

    private static final String METRICS =
            "mean, p50, p90, p95, p99, p99.9, response-p50, response-p99, cpu, bytes, units, "
                    + "attempts, throughput, errors, error-rate";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gett p95 dynamorm <= 1 ms      | column 1: expected an operation, found \"gett\", allowed are put, get; did you mean get?",
                "get P95 dynamorm <= 1 ms       | column 5: expected a metric, found \"P95\", allowed are METRICS; did you mean p95?",
                "get p95 dynamo <= 1 ms         | column 9: expected a contestant, found \"dynamo\", allowed are aws-sdk, dynamorm; did you mean dynamorm?",
                "get <= 1 ms                    | column 4: expected a metric, found nothing, allowed are METRICS",
                "<= 1 ms                        | column 1: expected operation and metric, such as get p95, found nothing",
                "get p95 dynamorm 1 ms          | column 18: expected a relation (<= < >= > =), found \"1\"",
                "get p95 dynamorm               | column 17: expected a relation (<= < >= > =), found nothing",
                "get p95 dynamorm =< 1 ms       | column 18: expected a relation (<= < >= > =), found \"=<\"; did you mean <=?",
                "get errors dynamorm == 0       | column 21: expected a relation (<= < >= > =), found \"==\"; did you mean =?",
                "get errors dynamorm != 0       | column 21: expected a relation (<= < >= > =), found \"!=\"",
                "get p95 dynamorm <=            | column 20: expected a number such as 250 or 1.05, found nothing",
                "get p95 dynamorm <= fast       | column 21: expected a number such as 250 or 1.05, found \"fast\"",
                "get p95 dynamorm <= 1,05 ms    | column 21: expected a number such as 250 or 1.05, found \"1,05\"",
                "get p95 dynamorm <= 1. ms      | column 21: expected a number such as 250 or 1.05, found \"1.\"",
                "get p95 dynamorm <= 1234567890.1234567890 s | column 21: expected a number of at most 20 characters, found \"1234567890.1234567890\"",
                "get p95 dynamorm <= -5 ms      | column 21: expected a limit of at least 0, found \"-5\"",
                "get p95 dynamorm <= 250        | column 24: expected a unit of p95 (ns, us, ms, s, x <contestant>) after 250, found nothing",
                "get p95 dynamorm <= 250 KB     | column 25: expected a unit of p95 (ns, us, ms, s, x <contestant>) after 250, found \"KB\"",
                "get p95 dynamorm <= 250 MS     | column 25: expected a unit of p95 (ns, us, ms, s, x <contestant>) after 250, found \"MS\"",
                "get p95 dynamorm <= 2 aws-sdk  | column 23: expected a unit of p95 (ns, us, ms, s, x <contestant>) after 2, found \"aws-sdk\"",
                "get bytes dynamorm <= 2 ms     | column 25: expected a unit of bytes (B, KB, MB, x <contestant>) after 2, found \"ms\"",
                "get errors dynamorm = 0 ms     | column 25: expected no unit for errors after 0, found \"ms\"",
                "get attempts dynamorm = 1 s    | column 27: expected no unit for attempts, or x <contestant>, after 1, found \"s\"",
                "get error-rate dynamorm < 0.5  | column 30: expected a unit of error-rate (%) after 0.5, found nothing",
                "get error-rate dynamorm < 101% | column 27: expected 0 to 100 %, found \"101\"",
                "get errors dynamorm <= 0.5     | column 24: expected a whole number of errors, found \"0.5\"",
                "get p95 dynamorm <= 1 x        | column 24: expected a contestant after x, found nothing, allowed are aws-sdk, dynamorm",
                "get p95 dynamorm <= 1 x aws    | column 25: expected a contestant after x, found \"aws\", allowed are aws-sdk, dynamorm; did you mean aws-sdk?",
                "get p95 dynamorm <= 1 x dynamorm | column 23: expected another contestant after x, found \"dynamorm\", which beside itself is always 1",
                "get p95 dynamorm <= 1 ms x aws-sdk | column 23: expected no unit before x, found \"ms\"",
                "get p95 dynamorm <= 0 x aws-sdk | column 21: expected a ratio above 0, found \"0\"",
                "get p95 dynamorm = 1 x aws-sdk | column 18: expected <=, <, >= or >, found \"=\", which only counts can keep; this is a ratio",
                "get p95 dynamorm = 1 ms        | column 18: expected <=, <, >= or >, found \"=\", which only counts can keep; p95 is measured",
                "get errors dynamorm <= 1 x aws-sdk | column 26: expected a plain limit of errors, found a ratio",
                "get errors dynamorm < 0        | column 23: expected a limit above 0, found \"0\": nothing is below",
            })
    void saysWhereWhatWasFoundAndWhatIsAllowed(String text, String message) {
        assertRefused(text, message.replace("METRICS", METRICS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "get response-p99 dynamorm <= 2 x aws-sdk | column 32: expected a plain limit of response-p99, found a ratio: response times of two contestants have nothing to pair",
                "get response-p50 <= 2 x aws-sdk          | column 23: expected a plain limit of response-p50, found a ratio: response times of two contestants have nothing to pair",
                "get response-p50 dynamorm <= 250 KB      | column 34: expected a unit of response-p50 (ns, us, ms, s) after 250, found \"KB\"",
            })
    void refusesRatiosOfResponseTimes(String text, String message) {
        assertRefused(text, message);
        assertRefused(Comparing.ONE_BY_ONE, text, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "get p95 dynamorm <= 2 x aws-sdk | column 23: expected a plain limit of p95, found a ratio: arrivals at a rate have no rounds to compare contestants by",
                "get cpu <= 2 x aws-sdk          | column 14: expected a plain limit of cpu, found a ratio: arrivals at a rate have no rounds to compare contestants by",
                "get cpu dynamorm <= 2 us        | column 21: expected no limit of cpu: arrivals at a rate have no rounds, so nothing tells its noise",
                "get bytes dynamorm <= 2 KB      | column 23: expected no limit of bytes: arrivals at a rate have no rounds, so nothing tells its noise",
                "get p95 dynamorm <= 250 KB      | column 25: expected a unit of p95 (ns, us, ms, s) after 250, found \"KB\"",
            })
    void refusesWhatARunOneByOneCannotTell(String text, String message) {
        assertRefused(Comparing.ONE_BY_ONE, text, message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "get p95 dynamorm <= 250 ms",
                "get mean <= 1 s",
                "get response-p99 <= 1 s",
                "get units dynamorm <= 1 x aws-sdk",
                "get attempts dynamorm <= 1 x aws-sdk",
                "get errors = 0"
            })
    void takesWhatARunOneByOneTells(String text) {
        assertThat(Budgets.parse(text, List.of("get"), List.of("aws-sdk", "dynamorm"), Comparing.ONE_BY_ONE))
                .isNotEmpty();
    }

    @Test
    void namesAllMistakesAtOnce() {
        assertRefused(
                "gte P95 dynamo =< fast; put errors = 0; get p95 <= 1 KB",
                "column 1: expected an operation, found \"gte\", allowed are put, get",
                "column 5: expected a metric, found \"P95\", allowed are " + METRICS + "; did you mean p95?",
                "column 9: expected a contestant, found \"dynamo\", allowed are aws-sdk, dynamorm; did you mean dynamorm?",
                "column 16: expected a relation (<= < >= > =), found \"=<\"; did you mean <=?",
                "column 19: expected a number such as 250 or 1.05, found \"fast\"",
                "column 54: expected a unit of p95 (ns, us, ms, s, x <contestant>) after 1, found \"KB\"");
    }

    @Test
    void namesTheLineWhereThereAreSeveral() {
        assertRefused(
                "put errors = 0\n  get p95 <= 1 KB\n",
                "line 2, column 16: expected a unit of p95 (ns, us, ms, s, x <contestant>) after 1, found \"KB\"");
    }

    @Test
    void refusesToSayTheSameTwice() {
        assertRefused(
                "get p95 <= 250 ms; get p95 dynamorm <= 0.25 s",
                "column 20: says \"get p95 dynamorm <= 0.25 s\" again, as column 1 does; leave one out");
    }

    @Test
    void takesAnotherLimitForAnotherBudget() {
        Budgets.parse("get p95 <= 250 ms; get p95 dynamorm <= 200 ms", List.of("get"), List.of("dynamorm", "aws-sdk"));
    }

    @Test
    void needsAnotherContestantForARatio() {
        assertThatThrownBy(() -> Budgets.parse("get p95 <= 1.1 x aws-sdk", List.of("get"), List.of("aws-sdk")))
                .isInstanceOf(BudgetException.class)
                .hasMessage(
                        "column 16: expected another contestant after x, found \"aws-sdk\", which beside itself is always 1");
    }

    @RepeatedTest(20)
    void neverFailsOtherwise(RepetitionInfo info) {
        SplittableRandom random = new SplittableRandom(info.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            String text = mutated("get p95 dynamorm <= 1.05 x aws-sdk; put errors = 0\nget p50 < 3 ms", random);
            assertThat(outcome(text))
                    .as("seed %d: %s", info.getCurrentRepetition(), text)
                    .isTrue();
        }
    }

    private static boolean outcome(String text) {
        try {
            Collection<String> contestants = List.of("aws-sdk", "dynamorm");
            List<Budget> budgets = Budgets.parse(text, List.of("put", "get"), contestants);
            String canonical = budgets.stream().map(Budget::text).collect(Collectors.joining(";"));
            return Budgets.parse(canonical, List.of("put", "get"), contestants).equals(budgets);
        } catch (BudgetException e) {
            return e.getMessage().lines().allMatch(line -> line.matches("(line \\d+, )?column \\d+: .+"));
        }
    }

    private static String mutated(String text, SplittableRandom random) {
        StringBuilder mutated = new StringBuilder(text);
        String letters = "<>=x;\n \t.,-%0159aps\u00b5\u00d7\u2264\"\\\u0000";
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, letters.charAt(random.nextInt(letters.length())));
                default -> mutated.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
            }
        }
        return mutated.toString();
    }

    private static void assertRefused(String text, String... mistakes) {
        assertRefused(Comparing.SIDE_BY_SIDE, text, mistakes);
    }

    private static void assertRefused(Comparing comparing, String text, String... mistakes) {
        assertThatThrownBy(() -> Budgets.parse(text, List.of("put", "get"), List.of("aws-sdk", "dynamorm"), comparing))
                .isInstanceOf(BudgetException.class)
                .hasMessage(String.join("\n", mistakes));
    }
}
