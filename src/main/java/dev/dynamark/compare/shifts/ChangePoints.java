package dev.dynamark.compare.shifts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the places in a sequence of independent values at which its level shifted: hierarchical bisection as in
 * E-divisive means, with a t test corrected for the choice of the cut instead of random permutations, so that the same
 * values always show the same. A part is cut further only where its own cut is significant; at the end each change point
 * must hold against its neighbours, and is placed between them. Immutable.
 */
public final class ChangePoints {

    /** So many values make a level: fewer hardly show their own scatter. */
    public static final int FEWEST = 4;

    /** How often a sequence without a shift may show one, unless it is said otherwise. */
    public static final double USUAL_CHANCE = 0.01;

    /** The share of the chance that is spent on the whole part. */
    private static final double OF_THE_WHOLE = 0.8;

    private record Cut(int index, double pValue) {}

    private final double mostChance;

    /**
     * @param mostChance p-value up to which a shift counts, above 0 and below 1: about how often a sequence without a
     *     shift shows one
     * @throws IllegalArgumentException if it is not between them
     */
    public ChangePoints(double mostChance) {
        if (!(mostChance > 0 && mostChance < 1)) {
            throw new IllegalArgumentException("expected a p-value above 0 and below 1, found " + mostChance);
        }
        this.mostChance = mostChance;
    }

    /**
     * The change points in their order; none if there are fewer than twice {@link #FEWEST} values.
     *
     * @param values in the order of time
     * @throws IllegalArgumentException if one is not finite
     */
    public List<ChangePoint> of(double... values) {
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("expected finite values, found " + Arrays.toString(values));
        }
        SortedSet<Integer> cuts = new TreeSet<>();
        bisect(values, new Window(0, values.length), cuts);
        return levelled(values, placed(values, confirmed(values, cuts)));
    }

    private void bisect(double[] values, Window part, SortedSet<Integer> cuts) {
        cut(values, part, 1 / OF_THE_WHOLE)
                .filter(this::isSignificant)
                .or(() -> cutInWindows(values, part))
                .ifPresent(cut -> {
                    cuts.add(cut.index);
                    bisect(values, new Window(part.from(), cut.index), cuts);
                    bisect(values, new Window(cut.index, part.to()), cuts);
                });
    }

    private Optional<Cut> cutInWindows(double[] values, Window part) {
        List<Window> windows = part.parts(2 * FEWEST);
        double tests = windows.size() / (1 - OF_THE_WHOLE);
        return windows.stream()
                .flatMap(window -> cut(values, window, tests).stream())
                .filter(this::isSignificant)
                .min(Comparator.comparingDouble(Cut::pValue));
    }

    private static Optional<Cut> cut(double[] values, Window window, double tests) {
        return EnergySplit.of(window.of(values), FEWEST).map(offset -> tested(values, window, offset, tests));
    }

    /** A later cut may take away what made an earlier one significant: the weakest goes until all hold. */
    private List<Cut> confirmed(double[] values, SortedSet<Integer> cuts) {
        List<Integer> bounds = bounds(cuts.stream().toList(), values.length);
        List<Cut> tested = IntStream.range(1, bounds.size() - 1)
                .mapToObj(i -> tested(
                        values,
                        new Window(bounds.get(i - 1), bounds.get(i + 1)),
                        bounds.get(i) - bounds.get(i - 1),
                        1 / OF_THE_WHOLE))
                .toList();
        Optional<Cut> weakest =
                tested.stream().filter(cut -> !isSignificant(cut)).max(Comparator.comparingDouble(Cut::pValue));
        if (weakest.isEmpty()) {
            return tested;
        }
        cuts.remove(weakest.get().index);
        return confirmed(values, cuts);
    }

    /** Between its neighbours a cut is the only one, which is what placing takes for granted. */
    private static List<Cut> placed(double[] values, List<Cut> cuts) {
        List<Cut> placed = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cuts.size(); i++) {
            int to = i + 1 < cuts.size() ? cuts.get(i + 1).index : values.length;
            from += Placement.of(new Window(from, to).of(values), FEWEST);
            placed.add(new Cut(from, cuts.get(i).pValue));
        }
        return placed;
    }

    private static List<ChangePoint> levelled(double[] values, List<Cut> cuts) {
        List<Integer> bounds = bounds(cuts.stream().map(Cut::index).toList(), values.length);
        return IntStream.range(0, cuts.size())
                .mapToObj(i -> new ChangePoint(
                        cuts.get(i).index,
                        mean(values, bounds.get(i), bounds.get(i + 1)),
                        mean(values, bounds.get(i + 1), bounds.get(i + 2)),
                        cuts.get(i).pValue))
                .toList();
    }

    private static List<Integer> bounds(List<Integer> cuts, int end) {
        List<Integer> bounds = new ArrayList<>(cuts);
        bounds.add(0, 0);
        bounds.add(end);
        return bounds;
    }

    private boolean isSignificant(Cut cut) {
        return cut.pValue <= mostChance;
    }

    private static Cut tested(double[] values, Window window, int offset, double tests) {
        int cut = window.from() + offset;
        double pValue = SplitTest.pValue(
                new Window(window.from(), cut).of(values), new Window(cut, window.to()).of(values), FEWEST);
        return new Cut(cut, Math.min(1, tests * pValue));
    }

    private static double mean(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).sum() / (to - from);
    }
}
