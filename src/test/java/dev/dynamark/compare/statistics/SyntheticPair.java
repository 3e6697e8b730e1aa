package dev.dynamark.compare.statistics;

import dev.dynamark.measure.Rounds;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * Operations of two contestants, measured side by side in rounds, of which the second takes exactly {@code ratio} times
 * as long as the first in law: whatever an interval says, the truth is known. Immutable.
 */
final class SyntheticPair {

    static final String FIRST = "first";
    static final String SECOND = "second";

    private final int operations;
    private final int[] first;
    private final int[] second;

    private SyntheticPair(int operations, int[] first, int[] second) {
        this.operations = operations;
        this.first = first;
        this.second = second;
    }

    static SyntheticPair of(SyntheticNoise noise, int rounds, int operations, long seed) {
        int[] first = new int[rounds * operations];
        int[] second = new int[rounds * operations];
        noise.fill(new SplittableRandom(seed), operations, first, second);
        return new SyntheticPair(operations, first, second);
    }

    /** The same operations, the second contestant's as many times as long. */
    SyntheticPair times(double ratio) {
        int[] longer =
                IntStream.of(second).map(ns -> (int) Math.round(ns * ratio)).toArray();
        return new SyntheticPair(operations, first, longer);
    }

    /** What the first rounds say. */
    Look look(int rounds) {
        double[] logs = logRatios(rounds);
        EqualBlocks blocks = EqualBlocks.of(rounds, AutocorrelationTime.of(logs));
        return new Look(blocks, blocks.means(logs), percentiles(first, blocks), percentiles(second, blocks));
    }

    /** The first rounds, as a recorder tells them. */
    List<Rounds> rounds(int rounds) {
        List<List<Double>> means = IntStream.range(0, rounds)
                .mapToObj(round -> List.of(sum(first, round) / operations, sum(second, round) / operations))
                .toList();
        return List.of(new Rounds(
                "injector",
                "synthetic",
                Optional.empty(),
                operations,
                List.of(FIRST, SECOND),
                Collections.nCopies(rounds, 0),
                Collections.nCopies(rounds, List.of(0, 1)),
                means,
                Optional.empty(),
                Optional.empty()));
    }

    /** Blocks of some rounds. */
    record Look(EqualBlocks blocks, double[] logRatios, PercentileBlocks first, PercentileBlocks second) {

        ConfidenceInterval mean(double confidence) {
            return BlockMeans.interval(logRatios, confidence).exp();
        }

        ConfidenceInterval percentile(BlockBootstrap bootstrap, double quantile, double confidence) {
            return bootstrap.jointRatio(second, first, quantile, confidence);
        }
    }

    double[] logRatios(int rounds) {
        return IntStream.range(0, rounds)
                .mapToDouble(round -> Math.log(sum(second, round) / sum(first, round)))
                .toArray();
    }

    private double sum(int[] ns, int round) {
        double sum = 0;
        for (int i = round * operations; i < (round + 1) * operations; i++) {
            sum += ns[i];
        }
        return sum;
    }

    private PercentileBlocks percentiles(int[] ns, EqualBlocks blocks) {
        List<Histogram> histograms = IntStream.range(0, blocks.count())
                .mapToObj(block -> histogram(ns, blocks.start(block), blocks.start(block + 1)))
                .toList();
        return PercentileBlocks.of(histograms);
    }

    private Histogram histogram(int[] ns, int fromRound, int toRound) {
        Histogram histogram = new Histogram(3);
        for (int i = fromRound * operations; i < toRound * operations; i++) {
            histogram.recordValue(ns[i]);
        }
        return histogram;
    }
}
