package dev.dynamark.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.compare.budget.Budget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings of a run that measures query shapes. */
class QueryShapeSettingsTest {

    private static final List<String> KNOWN = List.of("aws-sdk", "dynamorm");
    private static final Map<String, List<String>> SHAPES = shapes();

    private static Map<String, List<String>> shapes() {
        Map<String, List<String>> shapes = new LinkedHashMap<>();
        shapes.put("basic", List.of("key-less", "filter-and"));
        shapes.put("simple", List.of("key-less", "key-equals"));
        shapes.put("key-less", List.of("key-less"));
        shapes.put("key-equals", List.of("key-equals"));
        shapes.put("filter-and", List.of("filter-and"));
        return shapes;
    }

    @Test
    void choosesByNameAndByGroupInTheOrderGiven() {
        assertThat(read(Map.of()).shapes()).containsExactly("key-less", "filter-and");
        assertThat(read(Map.of("bench.shapes", "filter-and, Simple, key-less")).shapes())
                .containsExactly("filter-and", "key-less", "key-equals");
        assertThat(read(Map.of("bench.shapes", "all")).shapes())
                .containsExactlyInAnyOrder("key-less", "key-equals", "filter-and");
    }

    @Test
    void measuresShapesInThePlaceOfOperations() {
        Settings settings = read(Map.of("bench.shapes", "key-less"));

        assertThat(settings.operations()).isEmpty();
        assertThat(settings.measured()).containsExactly("key-less");
        assertThat(settings.burst()).isEqualTo(4);
        assertThat(read(Map.of("bench.rate", "10")).burst()).isEqualTo(1);
        assertThat(settings.effective()).containsEntry("shapes", "key-less").doesNotContainKey("operations");
        assertThat(Settings.from(Map.of("bench.operations", "get"), KNOWN).measured())
                .containsExactly("get");
    }

    @Test
    void knowsTheNamesOfShapesInBudgets() {
        assertThat(read(Map.of("bench.budgets", "filter-and p95 dynamorm <= 1.1 x aws-sdk"))
                        .judging()
                        .budgets())
                .extracting(Budget::operation)
                .containsExactly("filter-and");
        assertThatThrownBy(() -> read(Map.of("bench.budgets", "get p95 <= 5 ms")))
                .hasMessageContaining("bench.budgets: ")
                .hasMessageContaining("key-less");
    }

    @Test
    void saysWhatIsMeantByAWrongName() {
        assertThatThrownBy(() -> read(Map.of("bench.shapes", "simpel,filter-andor")))
                .hasMessage("bench.shapes: found \"simpel\", allowed is a comma list of query shapes or groups of them,"
                        + " as docs/simulations.md has them (or all); did you mean simple?\n"
                        + "bench.shapes: found \"filter-andor\", allowed is a comma list of query shapes or groups of"
                        + " them, as docs/simulations.md has them (or all); did you mean filter-and?");
        assertThatThrownBy(() -> read(Map.of("bench.shapes", ","))).hasMessageStartingWith("bench.shapes: found \",\"");
    }

    @Test
    void refusesOperationsBesideShapesAndShapesWhereThereAreNone() {
        assertThatThrownBy(() -> read(Map.of("bench.operations", "get", "bench.page", "10")))
                .hasMessage("bench.operations: has no meaning for queries of given shapes (bench.shapes chooses what is"
                        + " measured); leave it out\n"
                        + "bench.page: has no meaning for queries of given shapes (each shape has pages of its own);"
                        + " leave it out");
        assertThatThrownBy(() -> read(Map.of("bench.backend", "replay")))
                .hasMessage("bench.backend: has no meaning for queries of given shapes (their answers are not recorded"
                        + " for replay); leave it out");
        assertThatThrownBy(() -> Settings.from(Map.of("bench.shapes", "all"), KNOWN))
                .hasMessage("bench.shapes: belongs to QuerySimulation, which asks queries; leave it out");
    }

    @Test
    void readsItsEffectiveSettingsBack() {
        Settings settings = read(Map.of("bench.shapes", "simple", "bench.rounds", "3"));
        Map<String, String> effective = new LinkedHashMap<>();
        settings.effective().forEach((name, text) -> effective.put("bench." + name, text));

        assertThat(read(effective)).isEqualTo(settings);
    }

    private static Settings read(Map<String, String> given) {
        return SettingsSources.of(KNOWN, KNOWN)
                .withShapes(SHAPES)
                .withProperties(given)
                .read()
                .settings();
    }
}
