package dev.dynamark.simulations;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.RunSettings;
import dev.dynamark.selfcheck.known.KnownCosts;
import java.util.List;
import java.util.Map;

/**
 * Are the verdicts true? The baseline beside itself under a second name, beside itself slowed by 5 %, and beside itself
 * with one call in fifty slower, on recorded answers. {@code bench-selfcheck} runs it and looks at what is said.
 */
public final class KnownCostsSimulation extends CompareSimulation {

    /** Found by Gatling. */
    public KnownCostsSimulation() {
        this(KnownCosts.contestants());
    }

    private KnownCostsSimulation(List<OrderContestant> known) {
        this(
                RunSettings.of(KnownCostsSimulation.class, known)
                        .withDefaults(defaults())
                        .readOrExit(),
                known);
    }

    private KnownCostsSimulation(Settings settings, List<OrderContestant> known) {
        super(settings, known);
    }

    private static Map<String, String> defaults() {
        return Map.of(
                "bench.contestants", "all",
                "bench.backend", "replay",
                "bench.operations", "get",
                "bench.burst", String.valueOf(KnownCosts.BURST));
    }
}
