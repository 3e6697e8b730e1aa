package dev.dynamark.simulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.profile.AskedRun;
import dev.dynamark.profile.SettingsException;
import dev.dynamark.profile.SettingsSources;
import dev.dynamark.run.RunSettings;
import dev.dynamark.run.Unmeant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnmeantTest {

    private static final SettingsSources CRUD = SettingsSources.of(List.of("aws-sdk"), List.of())
            .forSimulation("CrudSimulation", Map.of("bench.mix", "create=10,read=90"))
            .withUnheard(Unmeant.withItems());

    private static final SettingsSources ACCOUNTS = SettingsSources.of(List.of("aws-sdk"), List.of())
            .forSimulation("BatchAndTransactionSimulation", Map.of("bench.mix", "transfer=1"))
            .withUnheard(Unmeant.withAccounts());

    private static final SettingsSources COMPARE = SettingsSources.of(List.of("aws-sdk"), List.of())
            .forSimulation("CompareSimulation", Map.of())
            .withUnheard(RunSettings.of(CompareSimulation.class).unheard());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "operations, get, the mix says which operations there are",
        "page, 100, it has no query",
        "accounts, 5, no money moves between accounts",
        "conflicts, 5%, no money moves between accounts",
        "unprocessed, 5%, it has no batches"
    })
    void refusesWhatAMixOfItemsHasNoUseFor(String name, String value, String why) {
        assertThatThrownBy(() ->
                        CRUD.withProperties(Map.of("bench." + name, value)).read())
                .isInstanceOf(SettingsException.class)
                .hasMessage("bench." + name + ": has no meaning for CrudSimulation (" + why + "); leave it out");
    }

    @ParameterizedTest
    @CsvSource({
        "operations, get, the mix says which operations there are",
        "page, 100, it has no query",
        "keys, zipf, accounts are drawn evenly"
    })
    void refusesWhatAMixOfAccountsHasNoUseFor(String name, String value, String why) {
        assertThatThrownBy(() ->
                        ACCOUNTS.withProperties(Map.of("bench." + name, value)).read())
                .hasMessage("bench." + name + ": has no meaning for BatchAndTransactionSimulation (" + why
                        + "); leave it out");
        assertThat(ACCOUNTS.withProperties(Map.of("bench.accounts", "5", "bench.conflicts", "1%"))
                        .read()
                        .settings()
                        .traffic()
                        .contention()
                        .accounts())
                .isEqualTo(5);
    }

    @Test
    void refusesAMixWhereNothingIsMixedWithWhateverElseIsWrong() {
        assertThatThrownBy(() -> COMPARE.withProperties(
                                Map.of("bench.mix", "create=1", "bench.operations", "get", "bench.users", "0"))
                        .read())
                .hasMessageContaining(
                        "bench.mix: has no meaning for CompareSimulation (it mixes nothing); leave it out")
                .hasMessageContaining("bench.users: ")
                .hasMessageNotContaining("bench.operations");
    }

    @Test
    void namesWhoeverGaveIt() throws IOException {
        Path file = Files.writeString(folder.resolve("given.yaml"), "load:\n  users: 4\noperations: [get]\n");

        assertThatThrownBy(() -> CRUD.withProperties(Map.of("bench.profile", file.toString()))
                        .read())
                .hasMessage(file + ":3: operations: has no meaning for CrudSimulation (the mix says which operations"
                        + " there are); leave it out");
        assertThatThrownBy(() ->
                        CRUD.withEnvironment(Map.of("BENCH_OPERATIONS", "get")).read())
                .hasMessageStartingWith("BENCH_OPERATIONS: has no meaning for CrudSimulation");
    }

    @Test
    void letsAProfileBeSharedThatGivesWhatAllOfThemHear() throws IOException {
        Path file = Files.writeString(folder.resolve("shared.yaml"), "load:\n  users: 4\n  rounds: 3\n");
        Map<String, String> asked = Map.of("bench.profile", file.toString());

        assertThat(List.of(CRUD, ACCOUNTS, COMPARE))
                .extracting(each -> each.withProperties(asked).read().settings().threads())
                .containsOnly(4);
    }

    @Test
    void printsNothingThatItWouldRefuse() throws IOException {
        for (SettingsSources sources : List.of(CRUD, ACCOUNTS, COMPARE)) {
            AskedRun asked = sources.read();
            Path file = Files.writeString(folder.resolve("printed.yaml"), asked.profile(List.of()));

            assertThat(sources.withProperties(Map.of("bench.profile", file.toString()))
                            .read()
                            .settings()
                            .effective())
                    .isEqualTo(asked.settings().effective());
        }
    }
}
