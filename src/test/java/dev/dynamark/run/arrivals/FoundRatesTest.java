package dev.dynamark.run.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.gatling.PartOutcome;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Limit;
import dev.dynamark.profile.Load;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoundRatesTest {

    private static final Limit LIMIT = new Limit(Duration.ofMillis(50), 1);
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private final FoundRates found = new FoundRates();

    private static RatePlan plan(PartOutcome... outcomes) {
        RatePlan plan = RatePlan.steps("a", new Load.Steps(50, Duration.ofSeconds(1), LIMIT), NOWHERE);
        plan.next(List.of());
        plan.next(List.of(outcomes));
        return plan;
    }

    private static PartOutcome step(boolean kept) {
        return new PartOutcome(Optional.of("50/s"), 50, 50, 50, kept ? 0 : 50, 0, Optional.of(1_000L), kept);
    }

    private static SeriesKey get(String contestant) {
        return new SeriesKey(contestant, "get", Map.of());
    }

    @Test
    void namesWhoeverKeptNoRateOrTriedNone() {
        found.add(get("keeps"), LIMIT, plan(step(true)), () -> true);
        found.add(get("breaks"), LIMIT, plan(step(false)), () -> true);
        found.add(get("tries nothing"), LIMIT, plan(), () -> true);
        found.add(get("skipped"), LIMIT, plan(), () -> false);

        assertThat(found.withoutAny()).containsExactly("breaks get", "tries nothing get");
        assertThat(found.all()).hasSize(2);
    }
}
