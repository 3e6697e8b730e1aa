package dev.dynamark.compare.paired;

import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.blocks.SeriesBlocks;
import dev.dynamark.measure.Rounds;
import java.util.List;

/**
 * Two contestants in one operation with one set of tags. Immutable.
 *
 * @param contestant the successful operations of the one that is compared
 * @param baseline those of the one it is divided by
 * @param rounds of this operation and tags
 */
record Contest(SeriesBlocks contestant, SeriesBlocks baseline, List<Rounds> rounds) {

    Contest {
        rounds = List.copyOf(rounds);
    }

    RoundSeries rounds(RoundFigure figure) {
        return RoundSeries.of(
                rounds,
                figure,
                contestant.series().contestant(),
                baseline.series().contestant());
    }

    long fewerOperations() {
        return Math.min(contestant.series().count(), baseline.series().count());
    }
}
