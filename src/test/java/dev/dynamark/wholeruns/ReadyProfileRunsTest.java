package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.simulations.CompareSimulation;
import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every ready profile with every simulation that it fits, in short form. */
@Tag("long")
class ReadyProfileRunsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "smoke, CompareSimulation, aws-sdk;dynamorm",
        "smoke, HttpClientsSimulation, aws-sdk-on-apache5;aws-sdk-on-crt",
        "smoke, TwinsSimulation, aws-sdk;aws-sdk-twin",
        "smoke, QuerySimulation, aws-sdk;dynamorm",
        "smoke, CrudSimulation, aws-sdk;dynamorm",
        "smoke, FeederSimulation, aws-sdk;dynamorm",
        "smoke, BatchAndTransactionSimulation, aws-sdk;dynamorm",
        "ci-baseline, CompareSimulation, aws-sdk;dynamorm",
        "large, CompareSimulation, aws-sdk;dynamorm",
        "large, HttpClientsSimulation, aws-sdk-on-apache5;aws-sdk-on-crt",
        "large, TwinsSimulation, aws-sdk;aws-sdk-twin",
        "soak, CompareSimulation, aws-sdk;dynamorm",
        "soak, HttpClientsSimulation, aws-sdk-on-apache5;aws-sdk-on-crt",
        "soak, TwinsSimulation, aws-sdk;aws-sdk-twin",
        "crud-basic, CrudSimulation, aws-sdk;dynamorm",
        "crud-mixed, CrudSimulation, aws-sdk;dynamorm",
        "query-simple, QuerySimulation, aws-sdk;dynamorm",
        "query-complex, QuerySimulation, aws-sdk;dynamorm"
    })
    void runToTheirEndWithoutAFailure(String profile, String simulation, String contestants)
            throws ClassNotFoundException {
        Map<String, String> settings = new HashMap<>(inShort(profile));
        settings.put("profile", profile);
        settings.put("contestants", contestants.replace(';', ','));

        GatlingFork run = GatlingFork.run(named(simulation).getName(), folder, settings);

        Result result = run.result();
        assertThat(result.run().status()).as(run.output()).isEqualTo(RunStatus.COMPLETE);
        assertThat(result.run().profile()).hasValue(profile);
        assertThat(result.series())
                .filteredOn(series -> series.outcome() == Outcome.ERROR)
                .as(run.output())
                .isEmpty();
        assertThat(result.series()).extracting(Series::contestant).contains(contestants.split(";", -1));
        // A run of some rounds proves nothing, and so its budgets are not kept.
        assertThat(run.exitCode()).as(run.output()).isEqualTo(profile.equals("ci-baseline") ? 2 : 0);
    }

    private static Map<String, String> inShort(String profile) {
        return switch (profile) {
            case "smoke" -> Map.of();
            case "soak" -> Map.of("duration", "5s", "warmUp", "1s", "dataset", "small");
            case "large" -> Map.of("rounds", "2", "warmUp", "1s", "dataset", "small");
            default -> Map.of("rounds", "2", "warmUp", "1s");
        };
    }

    private static Class<? extends Simulation> named(String simulation) throws ClassNotFoundException {
        return Class.forName(CompareSimulation.class.getPackageName() + "." + simulation)
                .asSubclass(Simulation.class);
    }
}
