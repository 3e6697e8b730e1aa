package dev.dynamark.profile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Profiles as people get them wrong, each with the whole of what is said then. */
class BrokenProfilesTest {

    private static final String CONTESTANTS = "a comma list of aws-sdk, dynamorm (or all)";
    private static final String TOP =
            "description, extends, simulations, contestants, operations, shapes, mix, data, page, traffic, node, load,"
                    + " processes, target, aws, client, prices, budgets, judging, outputs";
    private static final String LOAD =
            "model, users, rate, rateUnit, peak, duration, rampUp, step, p99Limit, errorLimit, rounds, warmUp, burst";
    private static final String SPAN = "a duration from 1s to 24h, such as 90s, 2m or PT90S";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("profiles")
    void saysWhatIsWrongAndWhere(String profile, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.yaml"), profile.replace(" | ", "\n"));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(SettingsException.class)
                .extracting(refused -> refused.getMessage().replace(folder + "/", ""))
                .isEqualTo(message);
    }

    private static void read(Path profile) {
        SettingsSources.of(List.of("aws-sdk", "dynamorm"), List.of())
                .forSimulation("CompareSimulation", Map.of())
                .withProperties(Map.of("bench.profile", profile.toString()))
                .read();
    }

    static Stream<Arguments> profiles() {
        return Stream.of(
                arguments(
                        "contestant: [aws-sdk]",
                        "broken.yaml:1: contestant: is not a key, allowed are " + TOP + "; did you mean contestants?"),
                arguments(
                        "load: |   user: 4",
                        "broken.yaml:2: load.user: is not a key, allowed in load are " + LOAD
                                + "; did you mean users?"),
                arguments(
                        "users: 4",
                        "broken.yaml:1: users: is not a key, allowed are " + TOP + "; did you mean load.users?"),
                arguments(
                        "contestants: |   - aws-sdk |   - dynamrom",
                        "broken.yaml:3: contestants: found \"dynamrom\", allowed is " + CONTESTANTS
                                + "; did you mean dynamorm?"),
                arguments(
                        "load: |   rateUnit: wcu",
                        "broken.yaml:2: load.rateUnit: goes only together with load.rate, which is missing"),
                arguments(
                        "load: |   users: many",
                        "broken.yaml:2: load.users: found \"many\", allowed is a whole number from 1 to 10000"),
                arguments(
                        "load: |   users: '4'",
                        "broken.yaml:2: load.users: found \"4\", allowed is a whole number from 1 to 10000; leave out"
                                + " the quotes and write it exactly so"),
                arguments(
                        "load: |   users: 1e3",
                        "broken.yaml:2: load.users: found \"1e3\", allowed is a whole number from 1 to 10000"),
                arguments("load: |   duration: 90", "broken.yaml:2: load.duration: found \"90\", allowed is " + SPAN),
                arguments(
                        "load: |   duration:",
                        "broken.yaml:2: load.duration: found nothing, allowed is " + SPAN
                                + "; leave it out for the default (2m30s)"),
                arguments(
                        "load: 4",
                        "broken.yaml:1: load: found \"4\", expected a group of the keys " + LOAD
                                + "; did you mean load.model?"),
                arguments("page: |   items: 10", "broken.yaml:1: page: found a group of keys, allowed is 1, 10, 100"),
                arguments(
                        "judging: |   strict: yes",
                        "broken.yaml:2: judging.strict: found \"yes\", allowed is false, true"),
                arguments(
                        "operations: [GET, put]",
                        "broken.yaml:1: operations: found a list, allowed is a comma list of put, get, update, delete,"
                                + " query, scan (or all); each once and exactly so"),
                arguments(
                        "mix: |   create: 10 |   reads: 70",
                        "broken.yaml:3: mix: found \"reads\", allowed is a comma list of weights such as"
                                + " create=10,read=70, each a whole number from 0 to 1000, of create, read, update,"
                                + " delete, transfer, batch-write, batch-get; did you mean read?"),
                arguments(
                        "operations: []",
                        "broken.yaml:1: operations: found an empty list, allowed is a comma list of put, get, update,"
                                + " delete, query, scan (or all)"),
                arguments(
                        "load: |   rate: 40 |   users: 4",
                        "broken.yaml:3: load.users: cannot go together with load.rate (arrivals at a rate have no"
                                + " fixed users); leave one of them out"),
                arguments(
                        "load: |   model: stress |   step: 5s",
                        "broken.yaml:2: load.model: stress needs load.rate, which is missing; allowed is a number above"
                                + " 0, at most 100000\n"
                                + "broken.yaml:3: load.step: goes only together with load.model=steps"),
                arguments(
                        "load: |   model: smoke |   duration: 5s",
                        "broken.yaml:3: load.duration: cannot go together with load.model=smoke (a smoke test is a few"
                                + " rounds); leave one of them out"),
                arguments(
                        "processes: |   cycles: 3",
                        "broken.yaml:2: processes.cycles: goes only together with processes.mode=isolated"),
                arguments(
                        "target: |   region: eu-west-1",
                        "broken.yaml:2: target.region: goes only together with target.endpoint, which is missing;"
                                + " allowed is an http or https URL of host and port without credentials, such as"
                                + " http://127.0.0.1:8000"),
                arguments(
                        "budgets: |   - get errors = 0 |   - get p59 <= 2 ms",
                        "broken.yaml:3: budgets: column 5: expected a metric, found \"p59\", allowed are mean, p50,"
                                + " p90, p95, p99, p99.9, response-p50, response-p99, cpu, bytes, units, attempts,"
                                + " throughput, errors, error-rate; did you mean p50?"),
                arguments("page: 10 | page: 100", "broken.yaml:2: page: stands twice, first in line 1; leave one out"),
                arguments(
                        "load: &mine |   users: 4",
                        "broken.yaml:1: &mine: anchors are not read; write the value where it is needed, or use"
                                + " `extends`"),
                arguments("load: users: 4", "broken.yaml:1: is not YAML: mapping values are not allowed here"),
                arguments(
                        "# nothing",
                        "broken.yaml:1: found nothing, expected keys with values, such as `contestants: [aws-sdk,"
                                + " dynamorm]`"),
                arguments(
                        "extends: smok",
                        "broken.yaml:1: extends: found \"smok\", allowed is one of ci-baseline, crud-basic, crud-mixed, large,"
                                + " query-complex, query-simple, smoke, soak, or a path that ends with .yaml; did you mean smoke?"),
                arguments(
                        "page: 10 | extends: broken.yaml",
                        "broken.yaml:2: extends: goes round in a circle: broken.yaml -> broken.yaml; leave one of them"
                                + " out"),
                arguments(
                        "simulations: [KnownCostsSimulation]",
                        "broken.yaml:1: simulations: is for KnownCostsSimulation, not for CompareSimulation; ready for"
                                + " that are ci-baseline, large, smoke, soak"),
                arguments(
                        "page: 7 | load: |   users: 0 |   bursts: 3 | extends: 5",
                        "broken.yaml:1: page: found \"7\", allowed is 1, 10, 100\n"
                                + "broken.yaml:3: load.users: found \"0\", allowed is a whole number from 1 to 10000\n"
                                + "broken.yaml:4: load.bursts: is not a key, allowed in load are " + LOAD
                                + "; did you mean burst?\n"
                                + "broken.yaml:5: extends: found \"5\", expected the ready profile, or the path from"
                                + " this file, whose settings hold where this one has none"));
    }
}
