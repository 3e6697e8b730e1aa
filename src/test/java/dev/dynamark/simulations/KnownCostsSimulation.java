package dev.dynamark.simulations;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Settings;
import java.util.List;
import java.util.Map;

/**
 * Are the verdicts true? The baseline beside itself under a second name, beside itself slowed by 5 %, and beside itself
 * with one call in fifty slower, on recorded answers. {@code bench-selfcheck} runs it and looks at what is said.
 */
public final class KnownCostsSimulation extends CompareSimulation {

    /** The baseline. */
    public static final String BASELINE = "aws-sdk";

    /** The same under another name. */
    public static final String SAME = "aws-sdk-twin";

    /** Each operation takes 1.05 times as long. */
    public static final String SLOWER = "aws-sdk-slower";

    /** By how much. */
    public static final double FACTOR = 1.05;

    /** Two operations in a hundred take 10 times as long. */
    public static final String SOMETIMES = "aws-sdk-sometimes-slower";

    private static final int EVERY = 50;
    private static final int BURST = 10;
    private static final double RARE_FACTOR = 10;

    /** Found by Gatling. */
    public KnownCostsSimulation() {
        this(contestants());
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

    private static List<OrderContestant> contestants() {
        OrderContestant known = OrderContestant.all().stream()
                .filter(each -> each.id().equals(BASELINE))
                .findFirst()
                .orElseThrow();
        // All of them brake alike, for reading clocks and choosing calls costs one per cent of a call.
        OrderContestant baseline = slowed(BASELINE, known, 1, 1);
        return List.of(
                baseline,
                Twin.of(baseline),
                slowed(SLOWER, known, FACTOR, FACTOR),
                slowed(SOMETIMES, known, 1, RARE_FACTOR));
    }

    private static OrderContestant slowed(String id, OrderContestant known, double usual, double rare) {
        return new Slowed(id, known, () -> new RareSlowCalls(EVERY, BURST, usual, rare));
    }

    private static Map<String, String> defaults() {
        return Map.of(
                "bench.contestants", "all",
                "bench.backend", "replay",
                "bench.operations", "get",
                "bench.burst", String.valueOf(BURST));
    }
}
