package dev.dynamark.selfcheck;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A long run taken for several short ones in a row. */
final class Slices {

    private Slices() {}

    /** Results that have the rounds of this one, so many each; what is left over is in none. */
    static List<Result> of(Result result, int roundsEach) {
        int rounds = result.rounds().get(0).block().size();
        List<Result> slices = new ArrayList<>();
        for (int from = 0; from + roundsEach <= rounds; from += roundsEach) {
            int start = from;
            List<Rounds> cut = result.rounds().stream()
                    .map(each -> cut(each, start, start + roundsEach))
                    .toList();
            slices.add(new Result(
                    result.format(),
                    result.version(),
                    result.run(),
                    result.processes(),
                    result.validity(),
                    result.series(),
                    cut,
                    List.of(),
                    List.of(),
                    result.contestants()));
        }
        return slices;
    }

    private static Rounds cut(Rounds all, int from, int to) {
        return new Rounds(
                all.process(),
                all.operation(),
                all.tags(),
                all.burst(),
                all.contestants(),
                all.block().subList(from, to),
                all.order().subList(from, to),
                all.meanNs().subList(from, to),
                Optional.empty(),
                Optional.empty());
    }
}
