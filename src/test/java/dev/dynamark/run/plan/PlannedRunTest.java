package dev.dynamark.run.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.SettingsSources;
import dev.dynamark.queries.Shapes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedRunTest {

    private static final List<OrderContestant> KNOWN = OrderContestant.all();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rounds=10 users=2 burst=50 | 360, each a burst, of 15,060 operations in all; the warm-up's come on top",
                "rounds=10 dataset=all warmUp=0s operations=get | 60, each a burst, of 600 operations in all",
                "rounds=10 noiseFloor=off operations=get burst=1 | 20, each one operation; the warm-up's come on top",
                "operations=get | as many rounds as there is time for; in each 3, each a burst, of 30 operations in all;"
                        + " the warm-up's come on top",
                "rate=40 duration=120s | 4,800 arrivals, each one operation; the warm-up's come on top",
                "load=breakpoint rate=40 duration=120s | at most 2,360 arrivals, each one operation; the warm-up's come on"
                        + " top",
                "rate=500 rateUnit=rcu duration=120s operations=get warmUp=0s | 120,000 arrivals, each one operation",
                "load=steps step=7s warmUp=0s | as many as it takes to find the highest rate, each one operation, in steps"
                        + " of 7 s",
                "mode=isolated cycles=3 rounds=10 operations=get warmUp=0s | 180, each a burst, of 1,800 operations in all"
            })
    void countsRequestsBeforeThereAreAny(String settings, String requests) {
        Settings asked = read(settings);

        assertThat(new PlannedRun(asked, PlannedTurn.ofBursts(asked), KNOWN).facts())
                .contains("Requests: " + requests);
    }

    @Test
    void tellsHowLongItTakes() {
        Settings timed = read("mode=isolated cycles=3 operations=get");
        Settings counted = read("rounds=10");

        assertThat(new PlannedRun(timed, PlannedTurn.ofBursts(timed), KNOWN).facts())
                .contains("Time: 13 min 30 s for warm-up and measuring in each of 18 JVMs, one after another, without"
                        + " starting and loading");
        assertThat(new PlannedRun(counted, PlannedTurn.ofBursts(counted), KNOWN).facts())
                .contains("Time: 30 s of warm-up, then until all is done");
        Settings rising = read("rate=40 duration=120s rampUp=10s warmUp=30s operations=get,query");
        assertThat(new PlannedRun(rising, PlannedTurn.ofBursts(rising), KNOWN).facts())
                .contains("Time: 3 min 10 s for warm-up, ramp-ups and measuring, without starting and loading");
    }

    @Test
    void tellsWhatIsDoneUnseen() {
        assertThat(lines("rounds=10 operations=get,put burst=5"))
                .anyMatch(fact -> fact.startsWith("  put small: 100 × "))
                .anyMatch(fact -> fact.startsWith("  unseen delete small: 100 × "));
        assertThat(lines("rounds=10 operations=delete,put burst=5"))
                .anyMatch(fact -> fact.startsWith("  unseen put small: 100 × "))
                .anyMatch(fact -> fact.startsWith("  unseen delete small: 100 × "));
        assertThat(lines("rounds=10 operations=put,delete")).noneMatch(fact -> fact.contains("unseen"));
        assertThat(lines("rate=10 duration=60s operations=delete"))
                .anyMatch(fact -> fact.startsWith("  delete small: 600 × "))
                .anyMatch(fact -> fact.startsWith("  unseen put small: 600 × "));
        assertThat(lines("rate=10 duration=60s operations=put")).noneMatch(fact -> fact.contains("unseen"));
        assertThat(lines("operations=put")).anyMatch(fact -> fact.startsWith("  a million of unseen delete small: "));
        Settings fed = read("rounds=10 operations=put noiseFloor=off");
        assertThat(new PlannedRun(fed, PlannedTurn.oneByOne(1, 10), KNOWN).facts())
                .noneMatch(fact -> fact.contains("unseen"));
    }

    @Test
    void tellsWhatIsLoadedForLargeResults() {
        Settings asked = SettingsSources.of(List.of("aws-sdk"), List.of())
                .withShapes(Shapes.byLabel())
                .withProperties(Map.of("bench.shapes", "key-between,large-result"))
                .read()
                .settings();

        assertThat(new PlannedRun(asked, new PlannedTurn(2, 2, 5), KNOWN).facts())
                .anyMatch(fact -> fact.startsWith("  load large partition of small: 2,250 × "));
    }

    private static List<String> lines(String settings) {
        Settings asked = read(settings + " noiseFloor=off");
        return new PlannedRun(asked, PlannedTurn.ofBursts(asked), KNOWN).facts();
    }

    @Test
    void knowsHowLongTablesAreNeeded() {
        assertThat(PlannedTime.atMost(read("dataset=all duration=24h warmUp=1h")))
                .isEqualTo(Duration.ofHours(50));
        assertThat(PlannedTime.atMost(read("rate=40 duration=1h warmUp=1h rampUp=1h operations=get,put")))
                .isEqualTo(Duration.ofHours(2 + 2 * 3));
        assertThat(PlannedTime.atMost(read("mode=isolated cycles=10 duration=1h warmUp=0s")))
                .isEqualTo(Duration.ofHours(60));
        assertThat(PlannedTime.atMost(read("rounds=10"))).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void tellsWhatItWouldCost() {
        Settings counted = read("rounds=1000 users=2 operations=get burst=50 noiseFloor=off");
        Settings timed = read("operations=get");

        assertThat(new PlannedRun(counted, PlannedTurn.ofBursts(counted), KNOWN).facts())
                .anyMatch(fact ->
                        fact.startsWith("  get small: 200,000 × 0.5 read units = 100,000.0 read units, USD 0.01"))
                .anyMatch(fact -> fact.startsWith("  all: "));
        assertThat(new PlannedRun(timed, PlannedTurn.ofBursts(timed), KNOWN).facts())
                .anyMatch(fact -> fact.startsWith("  a million of get small: USD 0.06"));
        Settings mixed = read("mix=create=10,read=90 rounds=100 burst=5 noiseFloor=off");
        assertThat(new PlannedRun(mixed, PlannedTurn.oneByOne(1, 10), KNOWN).facts())
                .anyMatch(fact -> fact.startsWith("  create small: 200 × "))
                .anyMatch(fact -> fact.startsWith("  read small: 1,800 × 1.0 read units = 1,800.0 read units"));
    }

    private static Settings read(String settings) {
        Map<String, String> properties = new HashMap<>(Map.of("bench.contestants", "aws-sdk,dynamorm"));
        Stream.of(settings.split(" "))
                .map(each -> each.split("=", 2))
                .forEach(each -> properties.put("bench." + each[0], each[1]));
        return SettingsSources.of(KNOWN.stream().map(OrderContestant::id).toList(), List.of())
                .withProperties(properties)
                .read()
                .settings();
    }
}
