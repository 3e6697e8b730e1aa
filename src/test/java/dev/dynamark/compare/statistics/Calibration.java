package dev.dynamark.compare.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Do the intervals cover the truth as often as they claim, and how often is a difference reported that is not there?
 * Tried on many synthetic pairs, whose ratio is known.
 */
public final class Calibration {

    static final int ROUNDS = 600;
    static final int OPERATIONS = 50;
    static final int LOOKS = 5;
    static final double SLOWER = 1.05;

    /** The smallest difference that matters. */
    private static final double MARGIN = 0.02;

    private final int series;
    private final int resamples;
    private final long seed;

    /**
     * @param series how many pairs of each kind of noise
     * @param resamples of each percentile; 2,000 leave 10 beyond each end of an interval at 99 %
     * @param seed of the first pair, the others count on from it: calibrations whose seeds are nearer to each other than
     *     their number of pairs try the same pairs
     */
    public Calibration(int series, int resamples, long seed) {
        this.series = series;
        this.resamples = resamples;
        this.seed = seed;
    }

    /** Tries all of them, which takes a core 30 ms per pair with 2,000 resamples. */
    public CalibrationReport report() {
        List<CalibrationRow> rows = new ArrayList<>();
        for (SyntheticNoise noise : SyntheticNoise.values()) {
            List<Trial[]> trials = IntStream.range(0, series)
                    .parallel()
                    .mapToObj(number -> trial(noise, number))
                    .toList();
            for (CalibratedFigure figure : CalibratedFigure.values()) {
                rows.add(row(noise, figure, trials));
            }
        }
        return new CalibrationReport(rows);
    }

    private static CalibrationRow row(SyntheticNoise noise, CalibratedFigure figure, List<Trial[]> trials) {
        List<Trial> each = trials.stream().map(all -> all[figure.ordinal()]).toList();
        return new CalibrationRow(
                noise.label(),
                figure,
                each.size(),
                count(each, Trial::coversEqual),
                count(each, Trial::coversSlower),
                count(each, Trial::judged),
                count(each, Trial::different),
                count(each, Trial::decidedDifferent));
    }

    private static int count(List<Trial> trials, Predicate<Trial> condition) {
        return (int) trials.stream().filter(condition).count();
    }

    private Trial[] trial(SyntheticNoise noise, int number) {
        long own = seed + 1_000_003L * noise.ordinal() + number;
        BlockBootstrap bootstrap = new BlockBootstrap(own, resamples);
        SyntheticPair equal = SyntheticPair.of(noise, ROUNDS, OPERATIONS, own);
        SyntheticPair.Look slower = equal.times(SLOWER).look(ROUNDS);
        SyntheticPair.Look[] looks = IntStream.rangeClosed(1, LOOKS)
                .mapToObj(look -> equal.look(ROUNDS * look / LOOKS))
                .toArray(SyntheticPair.Look[]::new);
        return Arrays.stream(CalibratedFigure.values())
                .map(figure -> trial(figure, looks, slower, bootstrap))
                .toArray(Trial[]::new);
    }

    private static Trial trial(
            CalibratedFigure figure, SyntheticPair.Look[] looks, SyntheticPair.Look slower, BlockBootstrap bootstrap) {
        ConfidenceInterval whole = figure.interval(looks[LOOKS - 1], bootstrap, 0.95);
        boolean judged = looks[LOOKS - 1].blocks().areIndependent();
        return new Trial(
                whole.contains(1),
                figure.interval(slower, bootstrap, 0.95).contains(SLOWER),
                judged,
                judged && !whole.contains(1) && whole.pValue() < 0.05,
                decidedDifferent(figure, looks, bootstrap));
    }

    private static boolean decidedDifferent(
            CalibratedFigure figure, SyntheticPair.Look[] looks, BlockBootstrap bootstrap) {
        for (SyntheticPair.Look look : looks) {
            if (!look.blocks().areIndependent()) {
                continue;
            }
            ConfidenceInterval interval = figure.interval(look, bootstrap, 0.99);
            if (interval.liesWithin(1 - MARGIN, 1 + MARGIN)) {
                return false;
            }
            if (!interval.contains(1)) {
                return true;
            }
        }
        return false;
    }

    private record Trial(
            boolean coversEqual, boolean coversSlower, boolean judged, boolean different, boolean decidedDifferent) {}
}
