package dev.dynamark.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsMistakesTest {

    private static final List<String> KNOWN = List.of("aws-sdk", "enhanced");
    private static final String NAMES =
            "bench.{profile, contestants, operations, shapes, mix, dataset, shape, keys, page, accounts, conflicts, unprocessed, seed, "
                    + "node.index, node.count, load, users, "
                    + "rate, rateUnit, peak, duration, rampUp, step, p99Limit, errorLimit, rounds, warmUp, burst, mode, cycles, backend, endpoint, region, aws.confirm, aws.prefix, aws.maxUsd, http, retries, timeout, "
                    + "capacity, prices, threads, budgets, strict, until, difference, noiseFloor, progress, microReport, output, dryRun}";
    private static final String SPAN = "a duration from 1s to 24h, such as 90s, 2m or PT90S";
    private static final String MIX =
            "a comma list of weights such as create=10,read=70, each a whole number from 0 to 1000, of create, read,"
                    + " update, delete, transfer, batch-write, batch-get";
    private static final String URL =
            "an http or https URL of host and port without credentials, such as http://127.0.0.1:8000";

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrong(String properties, String message) {
        assertThatThrownBy(() -> Settings.from(parse(properties), KNOWN))
                .isInstanceOf(SettingsException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                unknown("bench.warmup=1s", "bench.warmup", "; did you mean bench.warmUp?"),
                unknown("bench.warm-up=1s", "bench.warm-up", "; did you mean bench.warmUp?"),
                unknown("bench.user=1", "bench.user", "; did you mean bench.users?"),
                unknown("bench.httpClient=crt", "bench.httpClient", "; did you mean bench.http?"),
                unknown("Bench.users=1", "Bench.users", "; did you mean bench.users?"),
                unknown("bench.xylophone=1", "bench.xylophone", ""),
                unknown("bench.=1", "bench.", ""),
                value("contestants", "enhancd", "a comma list of aws-sdk, enhanced (or all); did you mean enhanced?"),
                value("contestants", "dynamoose", "a comma list of aws-sdk, enhanced (or all)"),
                arguments(
                        "bench.contestants=aws,enhanced,mine",
                        "bench.contestants: found \"aws\", allowed is a comma list of aws-sdk, enhanced (or all);"
                                + " did you mean aws-sdk?\n"
                                + "bench.contestants: found \"mine\", allowed is a comma list of aws-sdk, enhanced"
                                + " (or all)"),
                value("contestants", ",", "a comma list of aws-sdk, enhanced (or all)"),
                arguments(
                        "bench.contestants= ",
                        "bench.contestants: found nothing, allowed is a comma list of aws-sdk, enhanced (or all);"
                                + " leave it out for the default (all)"),
                arguments(
                        "bench.operations=get,put,remove",
                        "bench.operations: found \"remove\", allowed is a comma list of put, get, update, delete,"
                                + " query, scan (or all)"),
                arguments("bench.mix=create=10,remove=5", "bench.mix: found \"remove\", allowed is " + MIX),
                value("mix", "create", MIX),
                arguments(
                        "bench.mix=create=10,reads=5",
                        "bench.mix: found \"reads\", allowed is " + MIX + "; did you mean read?"),
                arguments("bench.mix=create=0,read=0", "bench.mix: found \"create=0,read=0\", allowed is " + MIX),
                arguments("bench.mix=read=1,read=2", "bench.mix: found \"read=2\", allowed is " + MIX),
                arguments("bench.mix=read=-1", "bench.mix: found \"read=-1\", allowed is " + MIX),
                arguments(
                        "bench.mix=read=1 bench.operations=get",
                        "bench.operations: cannot go together with bench.mix (the mix names the operations); leave"
                                + " one of them out"),
                arguments(
                        "bench.node.index=2 bench.node.count=2",
                        "bench.node.index: found \"2\", must be below bench.node.count, which is 2"),
                value("accounts", "1", "a whole number from 2 to 10000"),
                value("conflicts", "60%", "a percentage from 0% to 50%"),
                value("dataset", "medium", "a comma list of small, large (or all)"),
                value("dataset", "larg", "a comma list of small, large (or all); did you mean large?"),
                value("shape", "orders", "tiny, small, order, huge, flat; did you mean order?"),
                value("keys", "zipfian", "uniform, zipf, hot, sequential, time-series, graph; did you mean zipf?"),
                value("page", "20", "1, 10, 100"),
                value("seed", "forty-two", "a whole number"),
                value("seed", "99999999999999999999", "a whole number"),
                value("users", "0", "a whole number from 1 to 10000"),
                value("users", "1.5", "a whole number from 1 to 10000"),
                value("rate", "0", "a number above 0, at most 100000"),
                value("rate", "-3", "a number above 0, at most 100000"),
                value("rate", "NaN", "a number above 0, at most 100000"),
                value("rate", "100/s", "a number above 0, at most 100000"),
                value("duration", "90", SPAN),
                value("duration", "0s", SPAN),
                value("duration", "-5s", SPAN),
                value("duration", "25h", SPAN),
                value("duration", "soon", SPAN),
                value("rounds", "0", "a whole number from 1 to 1000000"),
                value("warmUp", "2h", "a duration from 0s to 1h, such as 90s, 2m or PT90S"),
                value("burst", "10001", "a whole number from 1 to 10000"),
                value("mode", "isolate", "mixed, isolated; did you mean isolated?"),
                arguments(
                        "bench.mode=isolated bench.cycles=0",
                        "bench.cycles: found \"0\", allowed is a whole number from 1 to 100"),
                arguments("bench.cycles=5", "bench.cycles: goes only together with bench.mode=isolated"),
                value("backend", "locl", "local, endpoint, replay, testcontainers, aws; did you mean local?"),
                arguments(
                        "bench.backend=aws",
                        "bench.backend: aws costs money and needs bench.aws.confirm, which is missing; allowed is the id"
                                + " of the account, 12 digits"),
                arguments(
                        "bench.backend=aws bench.aws.confirm=12-34 bench.aws.maxUsd=0 bench.aws.prefix=a/b",
                        "bench.aws.confirm: found \"12-34\", allowed is the id of the account, 12 digits\n"
                                + "bench.aws.prefix: found \"a/b\", allowed is 3 to 64 of the characters a-z, A-Z, 0-9, _, -"
                                + " and .\n"
                                + "bench.aws.maxUsd: found \"0\", allowed is a number above 0, at most 10000"),
                arguments(
                        "bench.aws.confirm=123456789012",
                        "bench.aws.confirm: goes only together with bench.backend=aws"),
                arguments(
                        "bench.backend=aws bench.aws.confirm=123456789012 bench.mode=isolated",
                        "bench.mode: cannot go together with bench.backend (each child would spend by itself); leave one"
                                + " of them out"),
                arguments(
                        "bench.backend=testcontainers bench.endpoint=http://127.0.0.1:8000",
                        "bench.endpoint: cannot go together with bench.backend (a container gets its own address); leave"
                                + " one of them out"),
                value("endpoint", "127.0.0.1:8000", URL),
                value("endpoint", "ftp://127.0.0.1", URL),
                value("endpoint", "http://127.0.0.1:8000/shell", URL),
                value("endpoint", "http://127.0.0.1:99999", URL),
                value("endpoint", "http:// 127.0.0.1", URL),
                arguments(
                        "bench.endpoint=http://me:secret@127.0.0.1:8000",
                        "bench.endpoint: found \"http://***@127.0.0.1:8000\", allowed is " + URL),
                arguments(
                        "bench.endpoint=http://127.0.0.1:8000 bench.region=Ireland",
                        "bench.region: found \"Ireland\", allowed is a region such as eu-west-1"),
                value("http", "apache", "apache5, crt, url-connection, netty; did you mean apache5?"),
                value("http", "okhttp", "apache5, crt, url-connection, netty"),
                value("retries", "-1", "a whole number from 0 to 20"),
                value("timeout", "1ms", "a duration from 10ms to 5m, such as 90s, 2m or PT90S"),
                value("capacity", "warmup", "never, warm-up, always; did you mean warm-up?"),
                value("prices", "none.json", "a file that is there"),
                value("prices", "src", "a file that is there"),
                value("threads", "many", "a whole number from 1 to 10000"),
                arguments(
                        "bench.rate=10 bench.users=4",
                        "bench.users: cannot go together with bench.rate (arrivals at a rate have no fixed users);"
                                + " leave one of them out"),
                arguments(
                        "bench.rate=10 bench.rounds=4",
                        "bench.rounds: cannot go together with bench.rate (arrivals at a rate have no rounds);"
                                + " leave one of them out"),
                arguments(
                        "bench.rate=10 bench.burst=50",
                        "bench.burst: cannot go together with bench.rate (each arrival is one operation, a burst of"
                                + " 1); leave one of them out"),
                tooShort("bench.rate=40 bench.duration=11s", "11s", "12s"),
                tooShort("bench.rate=40 bench.duration=11999ms", "11.999s", "12s"),
                tooShort("bench.rate=0.4 bench.duration=35s", "35s", "36s"),
                tooShort("bench.rate=0.01", "2m30s", "20m"),
                arguments(
                        "bench.duration=10s bench.rounds=4",
                        "bench.duration: cannot go together with bench.rounds (the run ends by one of them);"
                                + " leave one of them out"),
                arguments(
                        "bench.backend=local bench.endpoint=http://127.0.0.1:8000",
                        "bench.endpoint: cannot go together with bench.backend (a local backend chooses its own"
                                + " address); leave one of them out"),
                arguments(
                        "bench.backend=replay bench.endpoint=http://127.0.0.1:8000",
                        "bench.endpoint: cannot go together with bench.backend (replay records from DynamoDB Local);"
                                + " leave one of them out"),
                arguments(
                        "bench.backend=replay bench.keys=hot",
                        "bench.keys: cannot go together with bench.backend (replay needs many different keys); leave"
                                + " one of them out"),
                arguments(
                        "bench.backend=replay bench.http=crt",
                        "bench.http: cannot go together with bench.backend (recorded answers come without an HTTP"
                                + " client); leave one of them out"),
                arguments(
                        "bench.backend=replay bench.region=eu-west-1",
                        "bench.region: goes only together with bench.endpoint, which is missing; allowed is " + URL),
                arguments(
                        "bench.backend=endpoint",
                        "bench.backend: endpoint needs bench.endpoint, which is missing; allowed is " + URL),
                arguments(
                        "bench.region=eu-west-1",
                        "bench.region: goes only together with bench.endpoint, which is missing; allowed is " + URL));
    }

    @Test
    void tellsAllMistakesAtOnce() {
        assertThatThrownBy(() -> Settings.from(
                        Map.of("bench.user", "1", "bench.page", "7", "bench.rate", "x", "bench.rounds", "3"), KNOWN))
                .hasMessage("bench.user: is not a setting, allowed are " + NAMES + "; did you mean bench.users?\n"
                        + "bench.page: found \"7\", allowed is 1, 10, 100\n"
                        + "bench.rate: found \"x\", allowed is a number above 0, at most 100000\n"
                        + "bench.rounds: cannot go together with bench.rate (arrivals at a rate have no rounds);"
                        + " leave one of them out");
    }

    @Test
    void keepsStrangeValuesOnOneShortLine() {
        String message = messageOf(Map.of("bench.http", "crt\nERROR all is lost\u001b[31m" + "x".repeat(500)));

        assertThat(message).doesNotContain("\n", "\u001b").hasSizeLessThan(200).contains("x…\", allowed is apache5");
    }

    @Test
    void refusesOutputThatLeadsThroughAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes"), "kept");

        assertThat(messageOf(Map.of("bench.output", file.toString())))
                .startsWith("bench.output: found \"")
                .endsWith("allowed is a folder, made if missing");
        assertThat(messageOf(Map.of("bench.output", file.resolve("run").toString())))
                .endsWith("allowed is a folder, made if missing");
        assertThat(messageOf(Map.of("bench.output", "a\0b")))
                .isEqualTo("bench.output: found \"a b\", allowed is a folder, made if missing");
    }

    private static String messageOf(Map<String, String> properties) {
        try {
            Settings.from(properties, KNOWN);
        } catch (SettingsException refused) {
            return refused.getMessage();
        }
        throw new AssertionError("accepted " + properties);
    }

    private static Arguments value(String name, String found, String allowed) {
        return arguments(
                "bench." + name + "=" + found, "bench." + name + ": found \"" + found + "\", allowed is " + allowed);
    }

    private static Arguments tooShort(String properties, String found, String least) {
        return arguments(
                properties,
                "bench.duration: found \"" + found + "\", must be at least " + least
                        + " at this bench.rate: 2 contestants with 6 operations take turns, each for whole seconds and"
                        + " at least one arrival");
    }

    private static Arguments unknown(String properties, String name, String nearest) {
        return arguments(properties, name + ": is not a setting, allowed are " + NAMES + nearest);
    }

    private static Map<String, String> parse(String properties) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String property : properties.split(" (?=bench\\.)")) {
            int equals = property.indexOf('=');
            map.put(property.substring(0, equals), property.substring(equals + 1));
        }
        return map;
    }
}
