package dev.dynamark.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.compare.budget.Budgets;
import dev.dynamark.compare.budget.Strictness;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {

    private static final List<String> KNOWN = List.of("aws-sdk", "enhanced", "my-Repository");

    @Test
    void hasDefaultsForEverything() {
        Settings settings = read(Map.of());

        assertThat(settings)
                .isEqualTo(new Settings(
                        KNOWN,
                        List.of(Operation.values()),
                        List.of(),
                        List.of(Dataset.SMALL),
                        Shape.ORDER,
                        KeyChoice.UNIFORM,
                        10,
                        42,
                        new Load.Timed(1, Duration.ofSeconds(150)),
                        Duration.ofSeconds(30),
                        10,
                        new Processes.Shared(),
                        new Target.Local(),
                        HttpClient.APACHE5,
                        0,
                        Duration.ofSeconds(10),
                        Capacity.WARM_UP,
                        new Pricing(Optional.empty()),
                        1,
                        new Judging(List.of(), Strictness.ORDINARY, Until.TIME, 2, NoiseFloor.MEASURED),
                        new Traffic(Optional.empty(), Node.ONLY, Traffic.Contention.ORDINARY),
                        Progress.AUTO,
                        MicroReport.AUTO,
                        Path.of("target/dynamark"),
                        Optional.empty()));
    }

    @Test
    void dividesAnOpenLoadIntoPhasesOfWholeSecondsAndArrivals() {
        Phases phases = new Phases(new Load.Open(33.3, Duration.ofMillis(9_500)), 4);

        assertThat(phases.seconds()).isEqualTo(2);
        assertThat(phases.arrivals()).isEqualTo(67);
        assertThat(phases.arrivalsPerSecond()).isEqualTo(33.5);
    }

    @Test
    void comparesOnlyWhoTakesPartUnasked() {
        SettingsSources nothing = SettingsSources.of(KNOWN, List.of("aws-sdk"));
        SettingsSources everybody = nothing.withProperties(Map.of("bench.contestants", "all"));

        assertThat(nothing.read().settings().contestants()).containsExactly("aws-sdk");
        assertThat(everybody.read().settings().contestants()).isEqualTo(KNOWN);
    }

    @Test
    void refusesToCompareUnaskedWhoIsNotKnown() {
        assertThatThrownBy(() -> SettingsSources.of(KNOWN, List.of("nobody")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void takesEveryValueGiven() {
        Settings settings = read(Map.ofEntries(
                Map.entry("bench.contestants", "enhanced,aws-sdk"),
                Map.entry("bench.operations", "scan,get"),
                Map.entry("bench.dataset", "small,large"),
                Map.entry("bench.shape", "huge"),
                Map.entry("bench.keys", "zipf"),
                Map.entry("bench.page", "100"),
                Map.entry("bench.seed", "-7"),
                Map.entry("bench.users", "16"),
                Map.entry("bench.rounds", "300"),
                Map.entry("bench.warmUp", "0s"),
                Map.entry("bench.burst", "120"),
                Map.entry("bench.mode", "isolated"),
                Map.entry("bench.cycles", "7"),
                Map.entry("bench.backend", "endpoint"),
                Map.entry("bench.endpoint", "http://127.0.0.1:8000"),
                Map.entry("bench.region", "eu-west-1"),
                Map.entry("bench.http", "url-connection"),
                Map.entry("bench.retries", "3"),
                Map.entry("bench.timeout", "250ms"),
                Map.entry("bench.capacity", "always"),
                Map.entry("bench.prices", "pom.xml"),
                Map.entry("bench.threads", "8"),
                Map.entry("bench.budgets", "get p95 aws-sdk <= 1.05 x enhanced; scan errors = 0"),
                Map.entry("bench.strict", "true"),
                Map.entry("bench.until", "time"),
                Map.entry("bench.difference", "0.5%"),
                Map.entry("bench.noiseFloor", "off"),
                Map.entry("bench.accounts", "50"),
                Map.entry("bench.conflicts", "0"),
                Map.entry("bench.unprocessed", "12.5%"),
                Map.entry("bench.node.index", "2"),
                Map.entry("bench.node.count", "3"),
                Map.entry("bench.progress", "on"),
                Map.entry("bench.microReport", "always"),
                Map.entry("bench.output", "target/elsewhere")));

        assertThat(settings)
                .isEqualTo(new Settings(
                        List.of("enhanced", "aws-sdk"),
                        List.of(Operation.SCAN, Operation.GET),
                        List.of(),
                        List.of(Dataset.SMALL, Dataset.LARGE),
                        Shape.HUGE,
                        KeyChoice.ZIPF,
                        100,
                        -7,
                        new Load.Rounds(16, 300),
                        Duration.ZERO,
                        120,
                        new Processes.Isolated(7),
                        new Target.Endpoint(URI.create("http://127.0.0.1:8000"), Optional.of("eu-west-1")),
                        HttpClient.URL_CONNECTION,
                        3,
                        Duration.ofMillis(250),
                        Capacity.ALWAYS,
                        new Pricing(Optional.of(Path.of("pom.xml"))),
                        8,
                        new Judging(
                                Budgets.parse(
                                        "get p95 aws-sdk <= 1.05 x enhanced; scan errors = 0",
                                        List.of("get", "scan"),
                                        List.of("enhanced", "aws-sdk")),
                                Strictness.STRICT,
                                Until.TIME,
                                0.5,
                                NoiseFloor.OFF),
                        new Traffic(Optional.empty(), new Node(2, 3), new Traffic.Contention(50, 0, 12.5)),
                        Progress.ON,
                        MicroReport.ALWAYS,
                        Path.of("target/elsewhere"),
                        Optional.empty()));
    }

    @Test
    void readsWhatMayBeSpentOnAws() {
        Settings settings = read(Map.of(
                "bench.backend", "aws",
                "bench.aws.confirm", "123456789012",
                "bench.aws.maxUsd", "2.50",
                "bench.region", "eu-west-1"));

        assertThat(settings.target())
                .isEqualTo(new Target.Aws(
                        "123456789012",
                        Optional.of("eu-west-1"),
                        Optional.empty(),
                        "dynamark-",
                        new BigDecimal("2.5")));
        assertThat(settings.effective())
                .containsEntry("aws.confirm", "123456789012")
                .containsEntry("aws.maxUsd", "2.5")
                .containsEntry("region", "eu-west-1");
    }

    @Test
    void readsThatDynamoDbLocalIsInAContainer() {
        Settings settings = read(Map.of("bench.backend", "testcontainers"));

        assertThat(settings.target()).isEqualTo(new Target.Containers());
        assertThat(settings.effective()).containsEntry("backend", "testcontainers");
    }

    @Test
    void hasNoHttpClientWhereAnswersAreReplayed() {
        Settings settings = read(Map.of("bench.backend", "replay"));

        assertThat(settings.target()).isEqualTo(new Target.Replay());
        assertThat(settings.effective()).containsEntry("backend", "replay").doesNotContainKey("http");
    }

    @Test
    void readsOpenLoadAsBurstsOfOne() {
        Settings settings = read(Map.of("bench.rate", "12.50", "bench.duration", "2m"));

        assertThat(settings.load()).isEqualTo(new Load.Open(12.5, Duration.ofMinutes(2)));
        assertThat(settings.burst()).isEqualTo(1);
        assertThat(settings.threads()).isEqualTo(32);
    }

    @Test
    void acceptsBurstOfOneBesidesRate() {
        assertThat(read(Map.of("bench.rate", "5", "bench.burst", "1")).burst()).isEqualTo(1);
    }

    @Test
    void endpointAloneImpliesItsBackend() {
        assertThat(read(Map.of("bench.endpoint", "https://dynamodb.example:443/"))
                        .target())
                .isEqualTo(new Target.Endpoint(URI.create("https://dynamodb.example:443/"), Optional.empty()));
    }

    @Test
    void measuresEachChildForAShorterTimeInIsolatedMode() {
        Settings settings = read(Map.of("bench.mode", "isolated"));

        assertThat(settings.processes()).isEqualTo(new Processes.Isolated(5));
        assertThat(settings.load()).isEqualTo(new Load.Timed(1, Duration.ofSeconds(15)));
        assertThat(settings.warmUp()).isEqualTo(Duration.ofSeconds(30));
        assertThat(read(Map.of("bench.mode", "isolated", "bench.warmUp", "3s")).warmUp())
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void givesAnOpenLoadOfAChildToOneContestant() {
        assertThat(read(Map.of("bench.mode", "isolated", "bench.rate", "40", "bench.duration", "6s"))
                        .load())
                .isEqualTo(new Load.Open(40, Duration.ofSeconds(6)));
    }

    @Test
    void hasAsManyThreadsAsUsersUnlessTold() {
        assertThat(read(Map.of("bench.users", "64")).threads()).isEqualTo(64);
        assertThat(read(Map.of("bench.users", "64", "bench.rounds", "9")).threads())
                .isEqualTo(64);
        assertThat(read(Map.of("bench.users", "64", "bench.threads", "4")).threads())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"50, 1", "49, 1", "1, 1", "100, 2", "149, 2", "10000, 200"})
    void scansAFiftiethOfABurst(String burst, int scans) {
        Settings settings = read(Map.of("bench.burst", burst));

        assertThat(settings.burst(Operation.SCAN)).isEqualTo(scans);
        assertThat(settings.burst(Operation.GET)).isEqualTo(Integer.parseInt(burst));
    }

    @Test
    void ignoresCaseSpacesEmptyPartsAndRepetitionInLists() {
        Settings settings = read(Map.of(
                "bench.contestants", " Enhanced ,, MY-REPOSITORY, enhanced,",
                "bench.operations", "GET, put ,get",
                "bench.dataset", "ALL"));

        assertThat(settings.contestants()).containsExactly("enhanced", "my-Repository");
        assertThat(settings.operations()).containsExactly(Operation.GET, Operation.PUT);
        assertThat(settings.datasets()).containsExactly(Dataset.SMALL, Dataset.LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "90s, PT1M30S",
        "2m, PT2M",
        "1h, PT1H",
        "1m30s, PT1M30S",
        "1.5s, PT1.5S",
        "PT90S, PT1M30S",
        "pt2m, PT2M",
        "' 90 s ', PT1M30S",
        "90S, PT1M30S",
        "1500ms, PT1.5S",
        "24h, PT24H",
        "P1D, PT24H"
    })
    void readsDurations(String text, Duration expected) {
        assertThat(read(Map.of("bench.duration", text)).load()).isEqualTo(new Load.Timed(1, expected));
    }

    @Test
    void leavesOtherPropertiesAlone() {
        Properties properties = new Properties();
        properties.setProperty("benchmark.users", "x");
        properties.setProperty("gatling.simulationClass", "y");
        properties.setProperty("bench.users", " 3 ");

        assertThat(SettingsSources.of(KNOWN, List.of())
                        .withProperties(properties)
                        .read()
                        .settings()
                        .load())
                .isEqualTo(new Load.Timed(3, Duration.ofSeconds(150)));
    }

    @Test
    void needsAContestantToKnow() {
        assertThatThrownBy(() -> Settings.from(Map.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least one contestant must be known, none was found");
    }

    @Test
    void tellsEffectiveSettingsInOrder() {
        assertThat(read(Map.of("bench.warmUp", "500ms")).effective())
                .containsExactlyEntriesOf(ordered(
                        "contestants", "aws-sdk,enhanced,my-Repository",
                        "operations", "put,get,update,delete,query,scan",
                        "dataset", "small",
                        "shape", "order",
                        "keys", "uniform",
                        "page", "10",
                        "seed", "42",
                        "load", "constant",
                        "users", "1",
                        "duration", "2m30s",
                        "warmUp", "500ms",
                        "burst", "10",
                        "mode", "mixed",
                        "backend", "local",
                        "http", "apache5",
                        "retries", "0",
                        "timeout", "10s",
                        "capacity", "warm-up",
                        "threads", "1",
                        "strict", "false",
                        "until", "time",
                        "difference", "2%",
                        "noiseFloor", "measured",
                        "progress", "auto",
                        "microReport", "auto",
                        "output", Path.of("target/dynamark").toString()));
    }

    @ParameterizedTest
    @MethodSource("goodSettings")
    void effectiveSettingsReadBackAreTheSame(Map<String, String> properties) {
        Settings settings = read(properties);
        Map<String, String> effective = new LinkedHashMap<>();
        settings.effective().forEach((name, text) -> effective.put("bench." + name, text));

        assertThat(read(effective)).isEqualTo(settings);
    }

    static Stream<Map<String, String>> goodSettings() {
        return Stream.of(
                Map.of(),
                Map.of("bench.users", "10000", "bench.rounds", "12"),
                Map.of("bench.rate", "100000", "bench.duration", "18.25s"),
                Map.of("bench.rate", "0.001", "bench.duration", "6h"),
                Map.of("bench.mode", "isolated"),
                Map.of("bench.until", "decided", "bench.difference", "0.5"),
                Map.of(
                        "bench.budgets",
                        "get p95 enhanced <= 1.05 x aws-sdk; scan p99 <= 250 ms",
                        "bench.strict",
                        "true"),
                Map.of("bench.mode", "isolated", "bench.cycles", "1", "bench.rounds", "9"),
                Map.of("bench.endpoint", "http://127.0.0.1:8000", "bench.region", "us-gov-west-1"),
                Map.of("bench.contestants", "enhanced", "bench.timeout", "15ms", "bench.capacity", "never"));
    }

    private static Settings read(Map<String, String> properties) {
        return Settings.from(properties, KNOWN);
    }

    private static Map<String, String> ordered(String... namesAndTexts) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            map.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return map;
    }
}
