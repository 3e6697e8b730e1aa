package dev.dynamark.compare;

import static java.util.Objects.requireNonNull;

import dev.dynamark.measure.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the lock-step rounds of one operation say about a contestant against a baseline: in each round both met the
 * same state of the machine, so the ratio within a round is compared, not the means of the run. Standard errors take
 * rounds as independent. Immutable.
 *
 * @param geometricMean of the ratios per round; empty if no round was used
 * @param median of the ratios per round, hardly moved by single bad rounds; empty if no round was used
 * @param rounds how many were used
 * @param leftOut how many were not, because one of the two had no value above zero
 */
public record RoundRatio(
        String contestant,
        String baseline,
        RoundFigure metric,
        Optional<Estimate> geometricMean,
        Optional<Estimate> median,
        int rounds,
        int leftOut) {

    public RoundRatio {
        requireNonNull(contestant, "contestant");
        requireNonNull(baseline, "baseline");
        requireNonNull(metric, "metric");
    }

    /**
     * Compares over all rounds given, which are those of one operation and set of tags, of one process or several.
     * Rounds of a process that never ran one of the two are neither used nor left out.
     */
    public static RoundRatio of(List<Rounds> rounds, RoundFigure metric, String contestant, String baseline) {
        List<Double> logRatios = new ArrayList<>();
        int all = 0;
        for (Rounds ofProcess : rounds) {
            int above = ofProcess.contestants().indexOf(contestant);
            int below = ofProcess.contestants().indexOf(baseline);
            if (above >= 0 && below >= 0) {
                for (int round = 0; round < ofProcess.block().size(); round++) {
                    logRatio(metric.value(ofProcess, round, above), metric.value(ofProcess, round, below))
                            .ifPresent(logRatios::add);
                    all++;
                }
            }
        }
        return of(logRatios, all, metric, contestant, baseline);
    }

    private static RoundRatio of(
            List<Double> logRatios, int all, RoundFigure metric, String contestant, String baseline) {
        int used = logRatios.size();
        if (used == 0) {
            return new RoundRatio(contestant, baseline, metric, Optional.empty(), Optional.empty(), 0, all);
        }
        Sample sample = new Sample(logRatios.stream().mapToDouble(Double::doubleValue));
        return new RoundRatio(
                contestant,
                baseline,
                metric,
                Optional.of(Estimate.ofLog(sample.mean(), sample.standardErrorOfMean())),
                Optional.of(Estimate.ofLog(sample.median(), sample.standardErrorOfMedian())),
                used,
                all - used);
    }

    private static OptionalDouble logRatio(Optional<Double> above, Optional<Double> below) {
        if (above.isEmpty() || below.isEmpty() || !isMeasured(above.get()) || !isMeasured(below.get())) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.log(above.get() / below.get()));
    }

    private static boolean isMeasured(double value) {
        return value > 0 && Double.isFinite(value);
    }
}
