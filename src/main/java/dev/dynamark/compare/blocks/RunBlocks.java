package dev.dynamark.compare.blocks;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The blocks of all series of one result. They are decoded when they are asked for and kept, so whoever asks several
 * things of a run uses one of these. Safe for use by several threads.
 */
public final class RunBlocks {

    /** Fewer cycles than this carry no interval. */
    public static final int FEWEST_CYCLES = 5;

    private record Key(SeriesKey series, Outcome outcome) {}

    private final Cycles cycles;
    private final List<Rounds> rounds;
    private final Map<Key, SeriesBlocks> decoded = new ConcurrentHashMap<>();

    /** Decodes nothing yet. */
    public RunBlocks(Result result) {
        this.cycles = Cycles.of(result);
        this.rounds = result.run().mode() == Mode.ISOLATED ? roundsOfCycles(result) : result.rounds();
    }

    /**
     * The rounds that contestants are compared by: in an isolated run only those that are cycles, not those that each of
     * its JVMs had by itself.
     */
    public List<Rounds> rounds() {
        return rounds;
    }

    /** The blocks of one series of this result. */
    public SeriesBlocks of(Series series) {
        return decoded.computeIfAbsent(
                new Key(series.key(), series.outcome()), any -> new SeriesBlocks(series, cycles));
    }

    /** The cycle of an isolated run in which a process measured; empty where that cannot be told. */
    public Optional<Cycle> cycleOf(String process) {
        return cycles.of(process);
    }

    /** Whoever started the JVMs measured nothing itself. */
    static List<Rounds> roundsOfCycles(Result result) {
        Set<String> measured = result.series().stream()
                .flatMap(series -> series.blocks().stream())
                .map(Block::process)
                .collect(Collectors.toSet());
        return result.rounds().stream()
                .filter(each -> !measured.contains(each.process()))
                .toList();
    }

    static List<Series> succeeded(Result result) {
        return result.series().stream()
                .filter(series -> series.outcome() == Outcome.OK)
                .toList();
    }
}
