package dev.dynamark.compare.validity;

import dev.dynamark.measure.Rounds;
import java.util.Objects;

/** What one contestant needed on average in each round that it took part in. */
final class Means {

    private Means() {}

    /** In nanoseconds and in the order of the rounds; rounds without a figure are left out. */
    static double[] of(Rounds rounds, int contestant) {
        return rounds.meanNs().stream()
                .map(row -> row.get(contestant))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
