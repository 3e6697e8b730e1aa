package dev.dynamark.contestants;

import static dev.dynamark.contestants.SabotagedContestant.asksForNothingBack;
import static dev.dynamark.contestants.SabotagedContestant.failsToUpdate;
import static dev.dynamark.contestants.SabotagedContestant.forgetsTheRange;
import static dev.dynamark.contestants.SabotagedContestant.queriesOnePageOnly;
import static dev.dynamark.contestants.SabotagedContestant.readsBeforeItUpdates;
import static dev.dynamark.contestants.SabotagedContestant.readsConsistently;
import static dev.dynamark.contestants.SabotagedContestant.skipsTheLines;
import static dev.dynamark.contestants.SabotagedContestant.storesANumberAsText;
import static dev.dynamark.contestants.SabotagedContestant.storesASecondItem;
import static dev.dynamark.contestants.SabotagedContestant.storesAnExtraAttribute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.LocalBackend;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class ContestantFairnessTest {

    private Backend backend;
    private Fairness fairness;
    private final Map<String, List<Difference>> differencesOf = new HashMap<>();

    @BeforeAll
    void runBaseline(@TempDir Path logs) {
        backend = LocalBackend.start(logs);
        fairness = Fairness.against(new AwsSdkContestant(), backend.endpoint());
    }

    @AfterAll
    void stop() {
        backend.close();
    }

    @ParameterizedTest
    @MethodSource("dev.dynamark.contestants.OrderContestant#all")
    void doesTheWorkOfTheBaseline(OrderContestant contestant) {
        Map<Boolean, List<Difference>> differences = fairness.differences(contestant).stream()
                .collect(Collectors.partitioningBy(
                        each -> contestant.imposedMembers().contains(member(each))));

        assertThat(differences.get(false)).isEmpty();
        assertThat(differences.get(true))
                .extracting(ContestantFairnessTest::member)
                .containsAll(contestant.imposedMembers());
    }

    /** The member of a request that differs, or something that is none. */
    private static String member(Difference difference) {
        return difference.path().contains("request[")
                ? difference.path().substring(difference.path().lastIndexOf('.') + 1)
                : "";
    }

    @Test
    void acceptsAUsersRepository() {
        assertThat(fairness.differences(new ExampleRepositoryContestant())).isEmpty();
    }

    static Stream<Arguments> sabotages() {
        return Stream.of(
                arguments(storesAnExtraAttribute(), "put", "order: stored.mapperVersion", "no attribute", "type N"),
                arguments(storesANumberAsText(), "put", "small: stored.weightGrams", "type N", "type S"),
                arguments(storesASecondItem(), "all", "table.items", "156", "161"),
                arguments(queriesOnePageOnly(), "query", "pages: requests", "2", "1"),
                arguments(queriesOnePageOnly(), "query", "pages: returned.size", "30", "27"),
                arguments(forgetsTheRange(), "query", "10 items: returned.size", "10", "125"),
                arguments(readsConsistently(), "get", "order: request[0].ConsistentRead", "absent", "true"),
                arguments(readsConsistently(), "get", "order: units", "0.5", "1"),
                arguments(readsBeforeItUpdates(), "update", "order: requests", "1", "2"),
                arguments(readsBeforeItUpdates(), "update", "order: request[0]", "UpdateItem", "GetItem"),
                arguments(asksForNothingBack(), "delete", "order: requests", "1", "2"),
                arguments(
                        skipsTheLines(),
                        "scan",
                        "segment 0 of 1: returned[0].lines",
                        "the baseline's value",
                        "another value"),
                arguments(
                        SabotagedAsyncContestant.storesANumberAsText(),
                        "put",
                        "small: stored.weightGrams",
                        "type N",
                        "type S"),
                arguments(SabotagedAsyncContestant.queriesOnePageOnly(), "query", "pages: requests", "2", "1"),
                arguments(SabotagedAsyncContestant.readsBeforeItUpdates(), "update", "order: requests", "1", "2"),
                arguments(
                        SabotagedAsyncContestant.failsToGet(),
                        "get",
                        "tiny: failure",
                        "none",
                        "java.lang.UnsupportedOperationException"),
                arguments(
                        failsToUpdate(), "update", "tiny: failure", "none", "java.lang.UnsupportedOperationException"));
    }

    @ParameterizedTest
    @MethodSource("sabotages")
    void namesWhatAContestantDoesDifferently(
            OrderContestant sabotaged, String operation, String path, String expected, String found) {
        assertThat(differencesOf.computeIfAbsent(sabotaged.id(), id -> fairness.differences(sabotaged)))
                .contains(new Difference(sabotaged.id(), operation, path, expected, found));
    }

    @Test
    void blamesNoOtherOperation() {
        assertThat(fairness.differences(readsConsistently()))
                .extracting(Difference::operation)
                .containsOnly("get");
    }

    @Test
    void saysNothingOfWhatItemsContain() {
        assertThat(fairness.differences(storesANumberAsText()).toString()).doesNotContain("12345", "=12");
    }
}
