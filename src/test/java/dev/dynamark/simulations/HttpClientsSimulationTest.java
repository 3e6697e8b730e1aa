package dev.dynamark.simulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.profile.SettingsSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpClientsSimulationTest {

    private static final String HTTP_CLIENTS = HttpClientsSimulation.class.getName();

    @TempDir
    Path folder;

    @Test
    @Tag("long")
    void measuresHttpClientsInTheSameRoundsByWhatTheProcessUses() {
        GatlingFork run = GatlingFork.run(
                HTTP_CLIENTS,
                folder,
                Map.of(
                        "contestants",
                        "aws-sdk-on-url-connection,aws-sdk-async-on-netty",
                        "operations",
                        "get",
                        "warmUp",
                        "0s",
                        "rounds",
                        "1",
                        "burst",
                        "1000"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(result.series())
                .extracting(Series::contestant, Series::outcome, Series::cpuSource)
                .containsExactlyInAnyOrder(
                        tuple("aws-sdk-on-url-connection", Outcome.OK, Optional.of(CpuSource.PROCESS)),
                        tuple("aws-sdk-async-on-netty", Outcome.OK, Optional.of(CpuSource.PROCESS)));
        assertThat(result.rounds()).singleElement().satisfies(rounds -> assertThat(rounds.contestants())
                .containsExactly("aws-sdk-async-on-netty", "aws-sdk-on-url-connection"));
    }

    @ParameterizedTest
    @CsvSource({"backend,replay", "rate,40"})
    void refusesWhatHasNoHttpClientsToCompare(String setting, String value) {
        assertThat(objection(Map.of("bench." + setting, value)))
                .hasValueSatisfying(message -> assertThat(message).startsWith("bench." + setting + ": "));
    }

    @Test
    void refusesOneHttpClientForAll() {
        assertThat(objection(Map.of("bench.http", "netty")))
                .hasValueSatisfying(message ->
                        assertThat(message).startsWith("bench.http: ").contains("netty"));
        assertThat(objection(Map.of())).isEmpty();
    }

    @Test
    void knowsContestantsByTheirHttpClient() {
        GatlingFork run = GatlingFork.run(HTTP_CLIENTS, folder, Map.of("contestants", "aws-sdk"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("bench.contestants: ", "aws-sdk-on-crt")
                .doesNotContain("\tat ");
    }

    private static Optional<String> objection(Map<String, String> properties) {
        return HttpClientsSimulation.objection(SettingsSources.of(List.of("aws-sdk-on-crt"), List.of())
                .withProperties(properties)
                .read());
    }
}
