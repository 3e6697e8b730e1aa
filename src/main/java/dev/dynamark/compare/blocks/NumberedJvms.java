package dev.dynamark.compare.blocks;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the cycles of an isolated run from the ids of its JVMs, such as {@code 07-aws-sdk}: numbers count from 1 in the
 * order of the run, and in each cycle every contestant runs twice, the second half mirroring the first. A merged result
 * adds the run, as in {@code 07-aws-sdk@run}.
 */
final class NumberedJvms {

    private static final Pattern ID = Pattern.compile("(\\d{1,9})-(.+?)(@.+)?");

    /** A contestant's two places in a cycle are as far from its begin as from its end. */
    private record Place(Cycle cycle, int fromNearerEnd) {}

    private final int perCycle;

    private NumberedJvms(int perCycle) {
        this.perCycle = perCycle;
    }

    /** Empty if ids do not read like this, or contradict the order. */
    static Optional<Map<String, Cycle>> cycles(Result result, List<Series> succeeded) {
        return contestantsPerCycle(result)
                .map(contestants -> new NumberedJvms(Cycles.JVMS_PER_CYCLE * contestants))
                .flatMap(jvms -> jvms.cycles(succeeded));
    }

    /** All that were planned, even if one dropped out, because the rounds that are cycles have a column for each. */
    private static Optional<Integer> contestantsPerCycle(Result result) {
        Set<Integer> found = RunBlocks.roundsOfCycles(result).stream()
                .map(Rounds::contestants)
                .map(List::size)
                .collect(Collectors.toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private Optional<Map<String, Cycle>> cycles(List<Series> succeeded) {
        Map<String, Cycle> cycles = new HashMap<>();
        Map<Place, String> contestants = new HashMap<>();
        for (Series series : succeeded) {
            for (Block block : series.blocks()) {
                if (cycles.containsKey(block.process())) {
                    continue;
                }
                Optional<Place> place = place(block.process(), series.contestant());
                if (place.isEmpty()
                        || !series.contestant()
                                .equals(contestants.computeIfAbsent(place.get(), any -> series.contestant()))) {
                    return Optional.empty();
                }
                cycles.put(block.process(), place.get().cycle());
            }
        }
        return Optional.of(cycles);
    }

    private Optional<Place> place(String process, String contestant) {
        Matcher id = ID.matcher(process);
        if (!id.matches() || !contestant.equals(id.group(2))) {
            return Optional.empty();
        }
        int number = Integer.parseInt(id.group(1)) - 1;
        if (number < 0) {
            return Optional.empty();
        }
        String run = id.group(3) == null ? "" : id.group(3);
        int position = number % perCycle;
        return Optional.of(new Place(new Cycle(run, number / perCycle), Math.min(position, perCycle - 1 - position)));
    }
}
