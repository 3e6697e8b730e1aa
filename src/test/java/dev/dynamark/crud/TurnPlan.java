package dev.dynamark.crud;

import dev.dynamark.profile.Mix;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.workload.ItemRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which operations a user's turn has, and in which order: a pure function of seed, user and round, so that every contestant of
 * a round has the same. Each operation comes as often as its weight says, and what does not divide evenly is drawn.
 * Immutable.
 */
public final class TurnPlan {

    private static final long STREAM = 11;

    private final Mix mix;
    private final int length;
    private final long seed;

    /** @param length operations of one turn, at least 1 */
    public TurnPlan(Mix mix, int length, long seed) {
        if (length < 1) {
            throw new IllegalArgumentException("a turn needs at least 1 operation, found " + length);
        }
        this.mix = mix;
        this.length = length;
        this.seed = seed;
    }

    /** How many operations every turn has. */
    public int length() {
        return length;
    }

    /** The operations of one turn, in their order. */
    public List<MixedOperation> turn(int user, int round) {
        ItemRandom random = ItemRandom.of(seed, STREAM, user, round);
        List<MixedOperation> turn = new ArrayList<>(length);
        for (MixedOperation operation : mix.operations()) {
            turn.addAll(Collections.nCopies((int) wanted(operation), operation));
        }
        while (turn.size() < length) {
            turn.add(rest(random));
        }
        for (int i = length - 1; i > 0; i--) {
            Collections.swap(turn, i, random.nextInt(i + 1));
        }
        return List.copyOf(turn);
    }

    private double wanted(MixedOperation operation) {
        return mix.share(operation) * length;
    }

    private static double fraction(double number) {
        return number - Math.floor(number);
    }

    /** By what the whole numbers leave over, which adds up to the places left. */
    private MixedOperation rest(ItemRandom random) {
        double all = mix.operations().stream()
                .mapToDouble(operation -> fraction(wanted(operation)))
                .sum();
        double left = random.nextDouble() * all;
        for (MixedOperation operation : mix.operations()) {
            left -= fraction(wanted(operation));
            if (left < 0) {
                return operation;
            }
        }
        return mix.operations().get(mix.operations().size() - 1);
    }
}
