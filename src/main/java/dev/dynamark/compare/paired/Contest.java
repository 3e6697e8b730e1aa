package dev.dynamark.compare.paired;

import dev.dynamark.compare.RoundFigure;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import java.util.List;

/**
 * Two contestants in one operation with one set of tags. Immutable.
 *
 * @param contestant the successful operations of the one that is compared
 * @param baseline those of the one it is divided by
 * @param rounds of this operation and tags
 */
record Contest(Series contestant, Series baseline, List<Rounds> rounds) {

    Contest {
        rounds = List.copyOf(rounds);
    }

    RoundSeries rounds(RoundFigure figure) {
        return RoundSeries.of(rounds, figure, contestant.contestant(), baseline.contestant());
    }

    long fewerOperations() {
        return Math.min(contestant.count(), baseline.count());
    }
}
