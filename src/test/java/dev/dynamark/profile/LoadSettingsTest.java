package dev.dynamark.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which settings make which load. */
class LoadSettingsTest {

    private static final List<String> KNOWN = List.of("aws-sdk", "enhanced");
    private static final Duration USUAL = Duration.ofSeconds(150);
    private static final Limit LIMIT = new Limit(Duration.ofMillis(50), 1);

    private static Settings read(String properties) {
        return Settings.from(parse(properties), KNOWN);
    }

    private static Map<String, String> parse(String properties) {
        Map<String, String> parsed = new LinkedHashMap<>();
        Stream.of(properties.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("=", 2))
                .forEach(each -> parsed.put("bench." + each[0], each[1]));
        return parsed;
    }

    static Stream<Arguments> loads() {
        return Stream.of(
                Arguments.of("load=smoke", new Load.Rounds(LoadModel.SMOKE, 1, 3)),
                Arguments.of("load=smoke users=2 rounds=5", new Load.Rounds(LoadModel.SMOKE, 2, 5)),
                Arguments.of("load=constant users=4", new Load.Timed(4, USUAL)),
                Arguments.of(
                        "load=constant rate=40 rampUp=5s",
                        new Load.Open(LoadModel.CONSTANT, 40, USUAL, Duration.ofSeconds(5))),
                Arguments.of("load=soak", new Load.Timed(LoadModel.SOAK, 1, Duration.ofHours(1))),
                Arguments.of(
                        "load=soak rate=9 duration=2h",
                        new Load.Open(LoadModel.SOAK, 9, Duration.ofHours(2), Duration.ZERO)),
                Arguments.of("load=ramp rate=400", new Load.Rising(LoadModel.RAMP, 400, USUAL, Optional.empty())),
                Arguments.of(
                        "load=breakpoint rate=5000 p99Limit=20ms errorLimit=0%",
                        new Load.Rising(
                                LoadModel.BREAKPOINT, 5_000, USUAL, Optional.of(new Limit(Duration.ofMillis(20), 0)))),
                Arguments.of("load=stress rate=100", new Load.Peak(LoadModel.STRESS, 100, 2, USUAL, Duration.ZERO, 1)),
                Arguments.of(
                        "load=spike rate=100 peak=12.5 rampUp=3s errorLimit=5",
                        new Load.Peak(LoadModel.SPIKE, 100, 12.5, USUAL, Duration.ofSeconds(3), 5)),
                Arguments.of(
                        "rate=500 rateUnit=wcu",
                        new Load.Open(LoadModel.CONSTANT, 500, USUAL, Duration.ZERO, RateUnit.WRITE_UNITS)),
                Arguments.of(
                        "load=breakpoint rate=9 rateUnit=RCU",
                        new Load.Rising(LoadModel.BREAKPOINT, 9, USUAL, Optional.of(LIMIT), RateUnit.READ_UNITS)),
                Arguments.of("load=steps", new Load.Steps(50, Duration.ofSeconds(10), LIMIT)),
                Arguments.of(
                        "load=STEPS rate=200 step=5s p99Limit=10ms",
                        new Load.Steps(200, Duration.ofSeconds(5), new Limit(Duration.ofMillis(10), 1))));
    }

    @ParameterizedTest
    @MethodSource("loads")
    void readsEveryModelAndGivesItBack(String properties, Load expected) {
        Settings settings = read(properties);
        Map<String, String> again = new LinkedHashMap<>();
        settings.effective().forEach((name, text) -> again.put("bench." + name, text));

        assertThat(settings.load()).isEqualTo(expected);
        assertThat(Settings.from(again, KNOWN)).isEqualTo(settings);
    }

    @Test
    void isConstantUnlessTold() {
        assertThat(read("").load().model()).isEqualTo(LoadModel.CONSTANT);
    }

    @Test
    void warmsUpNothingForASmokeTest() {
        assertThat(read("load=smoke").warmUp()).isZero();
        assertThat(read("load=smoke warmUp=2s").warmUp()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void runsOneOperationForEachArrivalOfEveryRate() {
        Settings settings = read("load=steps");

        assertThat(settings.burst()).isEqualTo(1);
        assertThat(settings.threads()).isEqualTo(32);
    }

    @Test
    void searchesWithoutOperationsThatAreTooSlowUnlessTheyAreAskedFor() {
        assertThat(read("load=steps").operations())
                .containsExactly(Operation.PUT, Operation.GET, Operation.UPDATE, Operation.QUERY);
        assertThat(read("load=breakpoint rate=100").operations())
                .contains(Operation.DELETE)
                .doesNotContain(Operation.SCAN);
        assertThat(read("load=steps operations=scan").operations()).containsExactly(Operation.SCAN);
        assertThat(read("load=steps operations=all").operations()).hasSize(6);
        assertThat(read("load=ramp rate=100").operations()).hasSize(6);
    }

    @Test
    void searchesFromALowRateWhereAStepIsLong() {
        assertThat(read("load=steps rate=1 step=20s").load())
                .isEqualTo(new Load.Steps(1, Duration.ofSeconds(20), LIMIT));
        assertThat(read("load=steps rate=1 rateUnit=rcu").load()).isInstanceOf(Load.Steps.class);
    }

    static Stream<Arguments> mistakes() {
        String missing = " needs bench.rate, which is missing; allowed is a number above 0, at most 100000";
        return Stream.of(
                Arguments.of("load=ramp", "bench.load: ramp" + missing),
                Arguments.of("load=spike", "bench.load: spike" + missing),
                Arguments.of(
                        "load=spik rate=5",
                        "bench.load: found \"spik\", allowed is smoke, constant, ramp, steps, stress, spike, soak,"
                                + " breakpoint; did you mean spike?"),
                Arguments.of(
                        "load=ramp rate=5 users=3",
                        "bench.users: cannot go together with bench.load=ramp (arrivals at a rate have no fixed users);"
                                + " leave one of them out"),
                Arguments.of(
                        "load=steps duration=5m",
                        "bench.duration: cannot go together with bench.load=steps (the search ends when the rate is found;"
                                + " steps last as bench.step says); leave one of them out"),
                Arguments.of(
                        "load=smoke rate=5",
                        "bench.rate: cannot go together with bench.load=smoke (a smoke test is a few rounds);"
                                + " leave one of them out"),
                Arguments.of(
                        "load=soak rounds=5",
                        "bench.rounds: cannot go together with bench.load=soak (a soak test ends by its duration);"
                                + " leave one of them out"),
                Arguments.of("peak=3", "bench.peak: goes only together with bench.load=stress or spike"),
                Arguments.of(
                        "load=spike rate=5 peak=1",
                        "bench.peak: found \"1\", allowed is a number above 1, at most 1000"),
                Arguments.of("load=soak step=5s", "bench.step: goes only together with bench.load=steps"),
                Arguments.of(
                        "load=ramp rate=5 p99Limit=5ms",
                        "bench.p99Limit: goes only together with bench.load=steps or breakpoint"),
                Arguments.of(
                        "rate=5 errorLimit=5%",
                        "bench.errorLimit: goes only together with bench.load=stress or spike or steps or breakpoint"),
                Arguments.of("rateUnit=wcu", "bench.rateUnit: goes only together with bench.rate, which is missing"),
                Arguments.of("rampUp=5s", "bench.rampUp: goes only together with bench.rate, which is missing"),
                Arguments.of(
                        "load=ramp rate=5 rampUp=5s",
                        "bench.rampUp: cannot go together with bench.load=ramp, which begins slowly by itself"),
                Arguments.of(
                        "load=steps mode=isolated",
                        "bench.load: cannot go together with bench.mode (cycles of JVMs are compared, and a search ends"
                                + " anywhere); leave one of them out"),
                Arguments.of(
                        "load=spike rate=5 until=decided",
                        "bench.rate: cannot go together with bench.until (arrivals at a rate are not compared round by"
                                + " round); leave one of them out"),
                Arguments.of(
                        "load=steps rate=1",
                        "bench.rate: found \"1\", must be at least 2, so that 20 come in a step, which lasts 10s; give a"
                                + " higher one or a longer bench.step"),
                Arguments.of(
                        "load=steps rate=5 step=3s",
                        "bench.rate: found \"5\", must be at least 6.7, so that 20 come in a step, which lasts 3s; give a"
                                + " higher one or a longer bench.step"),
                Arguments.of(
                        "load=steps burst=5",
                        "bench.burst: cannot go together with bench.load (each arrival is one operation, a burst of 1);"
                                + " leave one of them out"),
                Arguments.of(
                        "load=spike rate=5 duration=20s contestants=aws-sdk",
                        "bench.duration: found \"20s\", must be at least 30s at this bench.rate: 1 contestants with 6"
                                + " operations take turns, each for whole seconds and at least one arrival"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatDoesNotGoTogether(String properties, String message) {
        assertThatThrownBy(() -> read(properties))
                .isInstanceOf(SettingsException.class)
                .hasMessage(message);
    }
}
