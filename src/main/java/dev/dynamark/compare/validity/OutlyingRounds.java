package dev.dynamark.compare.validity;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Validity.Check;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** How many rounds lie far from the others. Never a reason against a run: they are counted like all. */
final class OutlyingRounds implements Rule {

    /** A normal distribution has one such value in a million. */
    private static final double FAR = 5;

    private static final double MAD_TO_DEVIATION = 1.4826;

    private record Counted(long far, long all) {

        Counted plus(Counted other) {
            return new Counted(far + other.far, all + other.all);
        }
    }

    @Override
    public Optional<Check> check(Result result) {
        Counted counted = result.rounds().stream().map(OutlyingRounds::count).reduce(new Counted(0, 0), Counted::plus);
        if (counted.all() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Check(
                "outlying rounds",
                Optional.empty(),
                counted.far(),
                counted.all(),
                "rounds",
                true,
                String.format(
                        Locale.ROOT,
                        "%,d of %,d means of rounds lie more than %.0f robust standard deviations from their median; all are counted",
                        counted.far(),
                        counted.all(),
                        FAR)));
    }

    private static Counted count(Rounds rounds) {
        Counted counted = new Counted(0, 0);
        for (int contestant = 0; contestant < rounds.contestants().size(); contestant++) {
            int column = contestant;
            double[] logs = rounds.meanNs().stream()
                    .map(row -> row.get(column))
                    .filter(Objects::nonNull)
                    .mapToDouble(Math::log)
                    .toArray();
            counted = counted.plus(count(logs));
        }
        return counted;
    }

    private static Counted count(double[] logs) {
        if (logs.length == 0) {
            return new Counted(0, 0);
        }
        double median = median(logs);
        double deviation = MAD_TO_DEVIATION
                * median(
                        Arrays.stream(logs).map(each -> Math.abs(each - median)).toArray());
        long far = Arrays.stream(logs)
                .filter(each -> Math.abs(each - median) > FAR * deviation && deviation > 0)
                .count();
        return new Counted(far, logs.length);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
