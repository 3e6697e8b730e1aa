package dev.dynamark.compare.paired;

import dev.dynamark.compare.RoundFigure;
import dev.dynamark.measure.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The logarithms of the ratios of two contestants, round by round in the order of time. A round in which one of the two
 * has no value above zero says nothing about them and is not in it. Immutable.
 */
final class RoundSeries {

    private final double[] logRatios;

    private RoundSeries(double[] logRatios) {
        this.logRatios = logRatios;
    }

    /** Of the rounds of one operation and set of tags, of one process or several. */
    static RoundSeries of(List<Rounds> rounds, RoundFigure figure, String contestant, String baseline) {
        List<Double> logs = new ArrayList<>();
        for (Rounds ofProcess : rounds) {
            int above = ofProcess.contestants().indexOf(contestant);
            int below = ofProcess.contestants().indexOf(baseline);
            if (above >= 0 && below >= 0) {
                for (int round = 0; round < ofProcess.block().size(); round++) {
                    Optional<Double> top = measured(figure.value(ofProcess, round, above));
                    Optional<Double> bottom = measured(figure.value(ofProcess, round, below));
                    if (top.isPresent() && bottom.isPresent()) {
                        logs.add(Math.log(top.get() / bottom.get()));
                    }
                }
            }
        }
        return new RoundSeries(logs.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Optional<Double> measured(Optional<Double> value) {
        return value.filter(each -> each > 0 && Double.isFinite(each));
    }

    int rounds() {
        return logRatios.length;
    }

    double[] values() {
        return logRatios.clone();
    }
}
