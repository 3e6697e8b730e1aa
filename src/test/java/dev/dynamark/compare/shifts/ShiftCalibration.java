package dev.dynamark.compare.shifts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How often change points are found in histories that have one, and in histories that have none: both are made, so the
 * truth is known. The shift lies anywhere but in the first and the last fifth of the commits. Seeded.
 */
public final class ShiftCalibration {

    /** A shift within so many commits of the true one counts as found. */
    private static final int NEAR = 3;

    /** The shift keeps a fifth of the commits away from both ends. */
    private static final int MARGINS = 5;

    /** What scatters around the level; standard deviation 1. */
    enum Noise {
        /** Of a machine that does nothing else. */
        NORMAL("normal noise", NormalDistribution.of(0, 1), 1),
        /** Outliers of five and more standard deviations in one value of a hundred and fifty. */
        HEAVY("heavy tails (t, 3 degrees)", TDistribution.of(3), Math.sqrt(3));

        private final String label;
        private final ContinuousDistribution distribution;
        private final double deviation;

        Noise(String label, ContinuousDistribution distribution, double deviation) {
            this.label = label;
            this.distribution = distribution;
            this.deviation = deviation;
        }

        private DoubleStream values(UniformRandomProvider random, int n) {
            ContinuousDistribution.Sampler sampler = distribution.createSampler(random);
            return IntStream.range(0, n).mapToDouble(i -> sampler.sample() / deviation);
        }
    }

    /**
     * What was made.
     *
     * @param histories how many with a shift, and as many without
     * @param shift of the level, such as 0.05
     * @param deviation of the noise in shares of the level, such as 0.03
     * @param correlation of the noise of a commit with that of the one before, as when a machine drifts
     */
    record Setting(
            int histories,
            int fewestCommits,
            int mostCommits,
            double shift,
            double deviation,
            Noise noise,
            double correlation) {

        /** What the acceptance of this method asks. */
        static Setting standard() {
            return new Setting(200, 60, 100, 0.05, 0.03, Noise.NORMAL, 0);
        }

        Setting commits(int fewest, int most) {
            return new Setting(histories, fewest, most, shift, deviation, noise, correlation);
        }

        Setting histories(int count) {
            return new Setting(count, fewestCommits, mostCommits, shift, deviation, noise, correlation);
        }

        Setting noise(Noise other) {
            return new Setting(histories, fewestCommits, mostCommits, shift, deviation, other, correlation);
        }

        Setting deviation(double other) {
            return new Setting(histories, fewestCommits, mostCommits, shift, other, noise, correlation);
        }

        Setting correlation(double other) {
            return new Setting(histories, fewestCommits, mostCommits, shift, deviation, noise, other);
        }
    }

    /**
     * What was seen, as shares.
     *
     * @param found of the histories with a shift: one was found near the true place
     * @param alone of the same: and nothing else was
     * @param falseAlarms of the flat histories: something was found
     */
    record Rates(Setting setting, double found, double alone, double falseAlarms) {

        private String line() {
            return String.format(
                    Locale.ROOT,
                    "%d + %d histories of %d-%d commits, shift %.0f %%, deviation %.0f %%, %s, correlation %.1f: found within %d commits"
                            + " %.1f %% (and nothing else %.1f %%), false alarms %.1f %%",
                    setting.histories,
                    setting.histories,
                    setting.fewestCommits,
                    setting.mostCommits,
                    100 * setting.shift,
                    100 * setting.deviation,
                    setting.noise.label,
                    setting.correlation,
                    NEAR,
                    100 * found,
                    100 * alone,
                    100 * falseAlarms);
        }
    }

    private final ChangePoints changePoints;
    private final long seed;

    ShiftCalibration(ChangePoints changePoints, long seed) {
        this.changePoints = changePoints;
        this.seed = seed;
    }

    /** What is asked for, and what other histories show, a line each. */
    public static String report() {
        ShiftCalibration calibration = new ShiftCalibration(new ChangePoints(ChangePoints.USUAL_CHANCE), 20260102);
        Setting standard = Setting.standard();
        return Stream.of(
                        standard,
                        standard.histories(2_000),
                        standard.histories(2_000).commits(30, 30),
                        standard.histories(2_000).noise(Noise.HEAVY),
                        standard.histories(2_000).deviation(0.05),
                        standard.histories(2_000).correlation(0.3))
                .map(calibration::rates)
                .map(Rates::line)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    Rates rates(Setting setting) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        int found = 0;
        int alone = 0;
        int falseAlarms = 0;
        for (int history = 0; history < setting.histories; history++) {
            int commits = random.nextInt(setting.fewestCommits, setting.mostCommits + 1);
            int margin = commits / MARGINS;
            int place = random.nextInt(margin, commits - margin + 1);
            List<ChangePoint> points = changePoints.of(history(random, setting, commits, place));
            boolean near = points.stream().anyMatch(point -> Math.abs(point.index() - place) <= NEAR);
            found += near ? 1 : 0;
            alone += near && points.size() == 1 ? 1 : 0;
            falseAlarms +=
                    changePoints.of(history(random, setting, commits, commits)).isEmpty() ? 0 : 1;
        }
        double all = setting.histories;
        return new Rates(setting, found / all, alone / all, falseAlarms / all);
    }

    private static double[] history(UniformRandomProvider random, Setting setting, int commits, int place) {
        double[] noise = setting.noise.values(random, commits).toArray();
        for (int i = 1; i < commits; i++) {
            double carried = setting.correlation;
            noise[i] = carried * noise[i - 1] + Math.sqrt(1 - carried * carried) * noise[i];
        }
        return IntStream.range(0, commits)
                .mapToDouble(i -> (i < place ? 1 : 1 + setting.shift) * (1 + setting.deviation * noise[i]))
                .map(level -> 150_000 * level)
                .toArray();
    }
}
