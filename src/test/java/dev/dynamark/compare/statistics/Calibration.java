package dev.dynamark.compare.statistics;

import dev.dynamark.compare.paired.Criteria;
import dev.dynamark.compare.paired.EarlyLook;
import dev.dynamark.compare.paired.VerdictOfOne;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Do the intervals cover the truth as often as they claim, and how often is a difference reported that is not there?
 * Tried on many synthetic pairs, whose ratio is known; looks and verdicts are those that runs are judged by.
 */
public final class Calibration {

    static final int ROUNDS = 600;
    static final int OPERATIONS = 50;
    static final int LOOKS = EarlyLook.MOST;
    static final double SLOWER = 1.05;

    private static final Criteria OF_LOOKS = Criteria.ORDINARY.withConfidence(EarlyLook.CONFIDENCE);
    private static final EarlyLook LOOK = new EarlyLook(OF_LOOKS);
    private static final VerdictOfOne JUDGE = new VerdictOfOne(Criteria.ORDINARY);
    private static final VerdictOfOne JUDGE_OF_LOOKS = new VerdictOfOne(OF_LOOKS);

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

    /** Tries all of them, which takes a core some 25 ms per pair with 2,000 resamples. */
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
        SyntheticPair equal = SyntheticPair.of(noise, ROUNDS, OPERATIONS, own);
        SyntheticPair.Look slower = equal.times(SLOWER).look(ROUNDS);
        SyntheticPair.Look whole = equal.look(ROUNDS);
        int end = roundsUntilDecided(equal);
        SyntheticPair.Look early = end == ROUNDS ? whole : equal.look(end);
        BlockBootstrap bootstrap = new BlockBootstrap(own, resamples);
        return Arrays.stream(CalibratedFigure.values())
                .map(figure -> trial(figure, bootstrap, whole, slower, early))
                .toArray(Trial[]::new);
    }

    private static Trial trial(
            CalibratedFigure figure,
            BlockBootstrap bootstrap,
            SyntheticPair.Look whole,
            SyntheticPair.Look slower,
            SyntheticPair.Look early) {
        ConfidenceInterval interval = figure.interval(whole, bootstrap, 0.95);
        return new Trial(
                interval.contains(1),
                figure.interval(slower, bootstrap, 0.95).contains(SLOWER),
                whole.blocks().areIndependent(),
                JUDGE.isDifferent(interval, whole.blocks()),
                JUDGE_OF_LOOKS.isDifferent(figure.interval(early, bootstrap, EarlyLook.CONFIDENCE), early.blocks()));
    }

    /** A run ends at the first look at which its mean is decided; the last one is the end of the run. */
    private static int roundsUntilDecided(SyntheticPair pair) {
        return IntStream.range(1, LOOKS)
                .map(look -> ROUNDS * look / LOOKS)
                .filter(rounds -> LOOK.isDecided(
                        pair.rounds(rounds), SyntheticPair.FIRST, List.of(SyntheticPair.FIRST, SyntheticPair.SECOND)))
                .findFirst()
                .orElse(ROUNDS);
    }

    private record Trial(
            boolean coversEqual, boolean coversSlower, boolean judged, boolean different, boolean decidedDifferent) {}
}
