package dev.dynamark.compare.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.compare.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetsTest {

    private static final List<String> OPERATIONS = List.of("put", "get", "query", "scan", "order by id");
    private static final List<String> CONTESTANTS = List.of("aws-sdk", "enhanced", "dynamorm");

    @Test
    void readsRelativeAndAbsoluteLimits() {
        List<Budget> budgets = parse(
                "get p95 dynamorm <= 1.05 x aws-sdk; query cpu dynamorm <= 0.5 x aws-sdk; scan p99 dynamorm <= 250 ms");

        assertThat(budgets)
                .containsExactly(
                        new Budget(
                                "get",
                                Metric.P95,
                                "dynamorm",
                                Relation.AT_MOST,
                                new BigDecimal("1.05"),
                                BudgetUnit.RATIO,
                                Optional.of("aws-sdk")),
                        new Budget(
                                "query",
                                Metric.CPU,
                                "dynamorm",
                                Relation.AT_MOST,
                                new BigDecimal("0.5"),
                                BudgetUnit.RATIO,
                                Optional.of("aws-sdk")),
                        new Budget(
                                "scan",
                                Metric.P99,
                                "dynamorm",
                                Relation.AT_MOST,
                                new BigDecimal("250"),
                                BudgetUnit.MILLISECONDS,
                                Optional.empty()));
    }

    @Test
    void isOneForEachContestantWhereItNamesNone() {
        assertThat(texts("put errors = 0"))
                .containsExactly("put errors aws-sdk = 0", "put errors enhanced = 0", "put errors dynamorm = 0");
    }

    @Test
    void comparesEachOtherContestantWhereItNamesNone() {
        assertThat(texts("get mean < 2 x aws-sdk"))
                .containsExactly("get mean enhanced < 2 x aws-sdk", "get mean dynamorm < 2 x aws-sdk");
    }

    @Test
    void separatesBySemicolonsAndLineEnds() {
        assertThat(texts("\n put errors aws-sdk = 0;;\r\n  get p50 aws-sdk < 1 ms ;\n\nscan p50 aws-sdk < 1 s\n"))
                .containsExactly("put errors aws-sdk = 0", "get p50 aws-sdk < 1 ms", "scan p50 aws-sdk < 1 s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ";", "\n;\n"})
    void readsNoneFromNothing(String text) {
        assertThat(parse(text)).isEmpty();
    }

    @Test
    void readsOperationsOfSeveralWords() {
        assertThat(texts("order  by id p50 dynamorm <= 3 x enhanced"))
                .containsExactly("order by id p50 dynamorm <= 3 x enhanced");
    }

    @ParameterizedTest
    @CsvSource({
        "get p50 dynamorm <= 250ms,                     get p50 dynamorm <= 250 ms",
        "get p50 dynamorm<=0250.50 ms,                  get p50 dynamorm <= 250.5 ms",
        "get p99.9 dynamorm <= 1000 ns,                 get p99.9 dynamorm <= 1000 ns",
        "get mean dynamorm > 40 µs,                     get mean dynamorm > 40 us",
        "get mean dynamorm >= 40 μs,                    get mean dynamorm >= 40 us",
        "get mean dynamorm < 40 us,                     get mean dynamorm < 40 us",
        "get response-p99 dynamorm <= 2 s,              get response-p99 dynamorm <= 2 s",
        "get bytes dynamorm <= 800 B,                   get bytes dynamorm <= 800 B",
        "get bytes dynamorm <= 60.5 KB,                 get bytes dynamorm <= 60.5 KB",
        "get bytes dynamorm <= 1 MB,                    get bytes dynamorm <= 1 MB",
        "get units dynamorm <= 0.5 units,               get units dynamorm <= 0.5 units",
        "get attempts dynamorm = 1,                     get attempts dynamorm = 1",
        "get attempts dynamorm <= 1.00 x aws-sdk,       get attempts dynamorm <= 1 x aws-sdk",
        "get throughput dynamorm >= 5000 per second,    get throughput dynamorm >= 5000 per second",
        "get errors dynamorm <= 3,                      get errors dynamorm <= 3",
        "get error-rate dynamorm <= 0.1 %,              get error-rate dynamorm <= 0.1 %",
        "get error-rate dynamorm <= 0.1%,               get error-rate dynamorm <= 0.1 %",
        "get p50 dynamorm <= 1.5 × aws-sdk,             get p50 dynamorm <= 1.5 x aws-sdk",
        "get p50 dynamorm <= 1.5 X aws-sdk,             get p50 dynamorm <= 1.5 x aws-sdk",
        "get p50 dynamorm <= 1.5x aws-sdk,              get p50 dynamorm <= 1.5 x aws-sdk",
    })
    void readsEachUnitAndWritesItInOneWay(String text, String canonical) {
        assertThat(texts(text)).containsExactly(canonical);
        assertThat(texts(canonical)).containsExactly(canonical);
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void readsEachMetric(Metric metric) {
        BudgetUnit unit = BudgetUnit.of(metric).get(0);
        String text = "get " + metric.label() + " dynamorm <= 7 " + unit.label();

        assertThat(parse(text)).singleElement().satisfies(budget -> {
            assertThat(budget.metric()).isEqualTo(metric);
            assertThat(budget.unit()).isEqualTo(unit);
            assertThat(budget.text()).isEqualTo(text.strip());
        });
    }

    @Test
    void cannotBeMadeOfPartsThatDoNotFit() {
        assertThatThrownBy(() -> new Budget(
                        "get",
                        Metric.P50,
                        "dynamorm",
                        Relation.AT_MOST,
                        BigDecimal.ONE,
                        BudgetUnit.KILOBYTES,
                        Optional.empty()))
                .hasMessage("a limit of p50 cannot be in KILOBYTES");
        assertThatThrownBy(() -> new Budget(
                        "get",
                        Metric.P50,
                        "dynamorm",
                        Relation.AT_MOST,
                        BigDecimal.ONE,
                        BudgetUnit.RATIO,
                        Optional.of("dynamorm")))
                .hasMessage("dynamorm cannot be its own baseline");
        assertThatThrownBy(() -> new Budget(
                        "get",
                        Metric.ERRORS,
                        "dynamorm",
                        Relation.AT_MOST,
                        new BigDecimal("-1"),
                        BudgetUnit.COUNT,
                        Optional.empty()))
                .hasMessage("a limit is not negative, found -1");
    }

    private static List<Budget> parse(String text) {
        return Budgets.parse(text, OPERATIONS, CONTESTANTS);
    }

    private static List<String> texts(String text) {
        return parse(text).stream().map(Budget::text).toList();
    }
}
