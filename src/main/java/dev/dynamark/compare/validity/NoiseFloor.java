package dev.dynamark.compare.validity;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.Twins;
import dev.dynamark.compare.paired.Verdict;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Validity.Check;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The baseline under a second name does not differ from itself; how far its intervals reach is the noise floor. */
final class NoiseFloor implements Rule {

    private static final double NO_DIFFERENCE = 0;

    /** A sound run is refused by chance as rarely as this. */
    private static final double CHANCE = 0.005;

    @Override
    public Optional<Check> check(Result result) {
        Optional<Check> measured = result.pairs().stream()
                .filter(pair -> pair.metric().equals(Metric.MEAN.label()))
                .filter(pair -> Twins.areTwins(pair.contestant(), pair.baseline()))
                .max(Comparator.comparing(NoiseFloor::isDifferent).thenComparingDouble(NoiseFloor::reach))
                .map(NoiseFloor::check);
        return measured.isPresent() || result.pairs().isEmpty() ? measured : Optional.of(unknown());
    }

    private static Check unknown() {
        return new Check(
                "noise floor",
                Optional.empty(),
                NO_DIFFERENCE,
                NO_DIFFERENCE,
                "differences",
                true,
                "not measured: bench.noiseFloor=measured runs the baseline beside itself");
    }

    private static Check check(Pair widest) {
        boolean different = isDifferent(widest);
        return new Check(
                "noise floor",
                Optional.of(widest.contestant() + " " + widest.operation()),
                different ? 1 : NO_DIFFERENCE,
                NO_DIFFERENCE,
                "differences",
                !different,
                different ? differs(widest) : floor(widest));
    }

    private static String differs(Pair pair) {
        return String.format(
                Locale.ROOT,
                "%s under a second name is %s than itself in %s: %.3f (%.3f to %.3f); something else on this machine takes part",
                pair.baseline(),
                pair.verdict(),
                pair.operation(),
                pair.ratio(),
                pair.low(),
                pair.high());
    }

    private static String floor(Pair pair) {
        return String.format(
                Locale.ROOT,
                "%s beside itself under a second name is at worst %.3f (%.3f to %.3f), in %s; smaller differences are noise here",
                pair.baseline(),
                pair.ratio(),
                pair.low(),
                pair.high(),
                pair.operation());
    }

    private static boolean isDifferent(Pair pair) {
        return pair.adjustedP().orElse(1.0) < CHANCE && isCalledDifferent(pair);
    }

    private static boolean isCalledDifferent(Pair pair) {
        return pair.verdict().equals(Verdict.BELOW.label(Metric.MEAN))
                || pair.verdict().equals(Verdict.ABOVE.label(Metric.MEAN));
    }

    private static double reach(Pair pair) {
        return Math.max(pair.high(), 1 / pair.low());
    }
}
