package dev.dynamark.run.work.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.SettingsSources;
import dev.dynamark.queries.Shapes;
import dev.dynamark.run.plan.PlannedRun;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a dry run tells of queries. */
class QueryRacesTest {

    private static final List<OrderContestant> KNOWN = OrderContestant.all();

    @Test
    void countsQueriesByTheirShapes() {
        Settings asked = read(Map.of(
                "bench.shapes", "filter-equals,index-visible",
                "bench.contestants", "aws-sdk,dynamorm",
                "bench.rounds", "10",
                "bench.burst", "4",
                "bench.warmUp", "0s"));

        assertThat(new PlannedRun(asked, QueryRaces.turn(asked), KNOWN).facts())
                .contains("Requests: 60, each a burst, of 150 operations in all");
    }

    @Test
    void tellsWhatLoadingWouldCost() {
        Settings asked = read(Map.of("bench.shapes", "filter-equals", "bench.contestants", "aws-sdk,dynamorm"));

        assertThat(new PlannedRun(asked, QueryRaces.turn(asked), KNOWN).facts())
                .anyMatch(fact -> fact.startsWith("  load small: "));
    }

    private static Settings read(Map<String, String> properties) {
        return SettingsSources.of(KNOWN.stream().map(OrderContestant::id).toList(), List.of())
                .withShapes(Shapes.byLabel())
                .withProperties(properties)
                .read()
                .settings();
    }
}
