package dev.dynamark.compare.budget;

import dev.dynamark.compare.RoundFigure;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one contestant showed round by round; in isolated runs a round is a cycle of processes. */
record ValuesPerRound(List<Rounds> all) {

    /** In the order of time; without the rounds that had no value. */
    double[] of(RoundFigure figure, Series series) {
        return all.stream()
                .filter(rounds -> rounds.operation().equals(series.operation())
                        && rounds.tags().orElse(Map.of()).equals(series.key().tags()))
                .flatMap(rounds -> values(figure, rounds, series.contestant()))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static Stream<Double> values(RoundFigure figure, Rounds rounds, String contestant) {
        int column = rounds.contestants().indexOf(contestant);
        if (column < 0) {
            return Stream.empty();
        }
        return IntStream.range(0, rounds.block().size())
                .mapToObj(round -> figure.value(rounds, round, column))
                .flatMap(Optional::stream)
                .filter(Double::isFinite);
    }
}
