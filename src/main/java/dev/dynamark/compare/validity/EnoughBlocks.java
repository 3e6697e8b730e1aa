package dev.dynamark.compare.validity;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Validity.Check;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** There are enough blocks of rounds, and they are longer than rounds depend on each other; or enough cycles. */
final class EnoughBlocks implements Rule {

    private static final int FEWEST_CYCLES = 5;

    @Override
    public Optional<Check> check(Result result) {
        boolean isolated = result.run().mode() == Mode.ISOLATED;
        return result.pairs().stream()
                .filter(pair -> pair.metric().equals(Metric.MEAN.label()))
                .min(Comparator.comparing((Pair pair) -> isolated || areLongEnough(pair))
                        .thenComparingInt(Pair::blocks))
                .map(fewest -> isolated ? cycles(fewest) : blocks(fewest));
    }

    private static Check cycles(Pair pair) {
        boolean passed = pair.blocks() >= FEWEST_CYCLES;
        return new Check(
                "enough blocks",
                Optional.empty(),
                pair.blocks(),
                FEWEST_CYCLES,
                "cycles",
                passed,
                passed
                        ? pair.blocks() + " cycles of fresh JVMs"
                        : "only " + pair.blocks() + " cycles of fresh JVMs; set bench.cycles to " + FEWEST_CYCLES
                                + " or more");
    }

    private static Check blocks(Pair pair) {
        boolean passed = pair.blocks() >= EqualBlocks.FEWEST && areLongEnough(pair);
        String name = pair.contestant() + " " + pair.operation();
        String found = String.format(
                Locale.ROOT,
                "%s has %,d rounds in %d blocks, their autocorrelation time is %.1f rounds",
                name,
                pair.rounds(),
                pair.blocks(),
                pair.autocorrelationTime().orElse(1.0));
        return new Check(
                "enough blocks",
                Optional.of(name),
                pair.blocks(),
                EqualBlocks.FEWEST,
                "blocks",
                passed,
                passed
                        ? found
                        : found
                                + String.format(
                                        Locale.ROOT,
                                        "; at least %,d rounds are needed: set a longer bench.duration or more bench.rounds",
                                        needed(pair)));
    }

    private static boolean areLongEnough(Pair pair) {
        return blocksOf(pair).areIndependent();
    }

    private static long needed(Pair pair) {
        return blocksOf(pair).valuesNeeded();
    }

    private static EqualBlocks blocksOf(Pair pair) {
        return EqualBlocks.of(pair.rounds(), pair.autocorrelationTime().orElse(1.0));
    }
}
