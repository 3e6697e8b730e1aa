package dev.dynamark.compare.validity;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Validity.Check;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Median;

/** How many rounds lie far from the others. Never a reason against a run: they are counted like all. */
final class OutlyingRounds implements Rule {

    /** A normal distribution has one such value in a million. */
    private static final double FAR = 5;

    private static final double MAD_TO_DEVIATION = 1.4826;
    private static final Median MEDIAN = Median.withDefaults();

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
            counted = counted.plus(count(
                    Arrays.stream(Means.of(rounds, contestant)).map(Math::log).toArray()));
        }
        return counted;
    }

    private static Counted count(double[] logs) {
        if (logs.length == 0) {
            return new Counted(0, 0);
        }
        double median = MEDIAN.evaluate(logs);
        double deviation = MAD_TO_DEVIATION
                * MEDIAN.evaluate(
                        Arrays.stream(logs).map(each -> Math.abs(each - median)).toArray());
        long far = Arrays.stream(logs)
                .filter(each -> Math.abs(each - median) > FAR * deviation && deviation > 0)
                .count();
        return new Counted(far, logs.length);
    }
}
