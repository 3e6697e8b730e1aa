package dev.dynamark.compare.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    /** Enough for the quantiles of an interval at 99 %: 10 resamples lie beyond each. */
    private static final int RESAMPLES = 2_000;

    private final int series;
    private final long seed;

    /** @param series how many pairs of each kind of noise */
    public Calibration(int series, long seed) {
        this.series = series;
        this.seed = seed;
    }

    /** One line per kind of noise and figure. */
    public List<CalibrationRow> rows() {
        List<CalibrationRow> rows = new ArrayList<>();
        for (SyntheticNoise noise : SyntheticNoise.values()) {
            List<Trial[]> trials = IntStream.range(0, series)
                    .parallel()
                    .mapToObj(number -> trial(noise, number))
                    .toList();
            for (Figure figure : Figure.values()) {
                rows.add(row(noise, figure, trials));
            }
        }
        return rows;
    }

    private static CalibrationRow row(SyntheticNoise noise, Figure figure, List<Trial[]> trials) {
        List<Trial> each = trials.stream().map(all -> all[figure.ordinal()]).toList();
        return new CalibrationRow(
                noise.label(),
                figure,
                each.size(),
                (int) each.stream().filter(Trial::coversEqual).count(),
                (int) each.stream().filter(Trial::coversSlower).count(),
                (int) each.stream().filter(Trial::different).count(),
                (int) each.stream().filter(Trial::decidedDifferent).count());
    }

    private Trial[] trial(SyntheticNoise noise, int number) {
        long own = seed + 1_000_003L * noise.ordinal() + number;
        BlockBootstrap bootstrap = new BlockBootstrap(own, RESAMPLES);
        SyntheticPair equal = SyntheticPair.of(noise, ROUNDS, OPERATIONS, own);
        SyntheticPair.Look slower = equal.times(SLOWER).look(ROUNDS);
        SyntheticPair.Look[] looks = IntStream.rangeClosed(1, LOOKS)
                .mapToObj(look -> equal.look(ROUNDS * look / LOOKS))
                .toArray(SyntheticPair.Look[]::new);
        return Arrays.stream(Figure.values())
                .map(figure -> {
                    ConfidenceInterval whole = figure.interval(looks[LOOKS - 1], bootstrap, 0.95);
                    return new Trial(
                            whole.contains(1),
                            figure.interval(slower, bootstrap, 0.95).contains(SLOWER),
                            !whole.contains(1) && whole.pValue() < 0.05,
                            decidedDifferent(figure, looks, bootstrap));
                })
                .toArray(Trial[]::new);
    }

    private static boolean decidedDifferent(Figure figure, SyntheticPair.Look[] looks, BlockBootstrap bootstrap) {
        for (SyntheticPair.Look look : looks) {
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

    private record Trial(boolean coversEqual, boolean coversSlower, boolean different, boolean decidedDifferent) {}

    /** What is estimated. */
    enum Figure {
        MEAN("mean", 0.925, 0.975) {
            @Override
            ConfidenceInterval interval(SyntheticPair.Look look, BlockBootstrap bootstrap, double confidence) {
                return look.mean(confidence);
            }
        },
        P50("p50", 0.925, 0.975) {
            @Override
            ConfidenceInterval interval(SyntheticPair.Look look, BlockBootstrap bootstrap, double confidence) {
                return look.percentile(bootstrap, 0.5, confidence);
            }
        },
        P99("p99", 0.9, 0.98) {
            @Override
            ConfidenceInterval interval(SyntheticPair.Look look, BlockBootstrap bootstrap, double confidence) {
                return look.percentile(bootstrap, 0.99, confidence);
            }
        };

        private final String label;
        private final double least;
        private final double most;

        Figure(String label, double least, double most) {
            this.label = label;
            this.least = least;
            this.most = most;
        }

        abstract ConfidenceInterval interval(SyntheticPair.Look look, BlockBootstrap bootstrap, double confidence);

        String label() {
            return label;
        }

        double leastCoverage() {
            return least;
        }

        double mostCoverage() {
            return most;
        }
    }

    public static void main(String[] a) {
        long t = System.nanoTime();
        new Calibration(Integer.parseInt(a[0]), 42).rows().forEach(System.out::println);
        System.out.println((System.nanoTime() - t) / 1e9);
    }
}
