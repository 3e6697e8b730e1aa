package dev.dynamark.compare.validity;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.blocks.RunBlocks;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Validity.Check;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * There are enough blocks of rounds, or cycles, for intervals at all. Whether rounds depend on each other for longer than
 * a block is the business of each pair, which is then inconclusive.
 */
final class EnoughBlocks implements Rule {

    @Override
    public Optional<Check> check(Result result) {
        return result.run().mode() == Mode.ISOLATED ? cycles(result) : blocks(result);
    }

    private static Optional<Check> cycles(Result result) {
        int cycles = new RunBlocks(result)
                .rounds().stream()
                        .mapToInt(rounds -> rounds.block().size())
                        .min()
                        .orElse(0);
        return Optional.of(cycles(cycles));
    }

    private static Optional<Check> blocks(Result result) {
        return result.rounds().stream()
                .flatMap(rounds -> measured(rounds, result))
                .min(Comparator.comparingInt((Measured each) -> each.blocks().count())
                        .thenComparingDouble(each -> -each.autocorrelationTime()))
                .map(EnoughBlocks::check);
    }

    /** The rounds of a pair, or of a contestant that met nobody. */
    private record Measured(String name, int rounds, double autocorrelationTime) {

        EqualBlocks blocks() {
            return EqualBlocks.of(rounds, autocorrelationTime);
        }
    }

    private static Stream<Measured> measured(Rounds rounds, Result result) {
        List<Measured> pairs = means(result)
                .filter(pair -> pair.operation().equals(rounds.operation())
                        && pair.tags().equals(rounds.tags()))
                .map(pair -> new Measured(
                        pair.contestant() + " " + pair.operation(),
                        pair.rounds(),
                        pair.autocorrelationTime().orElse(1.0)))
                .toList();
        return pairs.isEmpty()
                ? Stream.of(new Measured(rounds.operation(), rounds.block().size(), 1))
                : pairs.stream();
    }

    private static Stream<Pair> means(Result result) {
        return result.pairs().stream().filter(pair -> pair.metric().equals(Metric.MEAN.label()));
    }

    private static Check cycles(int cycles) {
        boolean passed = cycles >= RunBlocks.FEWEST_CYCLES;
        return new Check(
                "enough blocks",
                Optional.empty(),
                cycles,
                RunBlocks.FEWEST_CYCLES,
                "cycles",
                passed,
                passed
                        ? cycles + " cycles of fresh JVMs"
                        : "only " + cycles + " cycles of fresh JVMs; set bench.cycles to " + RunBlocks.FEWEST_CYCLES
                                + " or more");
    }

    private static Check check(Measured fewest) {
        EqualBlocks blocks = fewest.blocks();
        boolean passed = blocks.count() >= EqualBlocks.FEWEST;
        String found = String.format(
                Locale.ROOT,
                "%s has %,d rounds in %d blocks, their autocorrelation time is %.1f rounds",
                fewest.name(),
                fewest.rounds(),
                blocks.count(),
                fewest.autocorrelationTime());
        return new Check(
                "enough blocks",
                Optional.of(fewest.name()),
                blocks.count(),
                EqualBlocks.FEWEST,
                "blocks",
                passed,
                passed
                        ? found
                        : found
                                + String.format(
                                        Locale.ROOT,
                                        "; at least %,d rounds are needed, better twice as many: set a longer bench.duration or more bench.rounds",
                                        EqualBlocks.FEWEST * EqualBlocks.SHORTEST));
    }
}
