package dev.dynamark.selfcheck.known;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.run.lineup.Twin;
import java.util.List;

/** Contestants that do the baseline's work at a cost that is known. */
public final class KnownCosts {

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

    /** How many operations each has in a row. */
    public static final int BURST = 10;

    private static final int EVERY = 50;
    private static final double RARE_FACTOR = 10;

    private KnownCosts() {}

    /** All of them. */
    public static List<OrderContestant> contestants() {
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
}
