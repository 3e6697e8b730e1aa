package dev.dynamark.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Cycles of isolated processes as rounds. In a cycle every contestant runs twice, in mirrored order, so the mean of its
 * two runs lies at the same moment as everybody else's: a drift of the machine that is even over the cycle falls out of
 * the ratio. Both runs weigh the same, however many operations each of them had. Stateless.
 */
public final class CycleRounds {

    private record Key(String operation, Map<String, String> tags) {}

    private CycleRounds() {}

    /**
     * One entry per operation and tags, with one round, which is also one block, per cycle. A contestant of which a run is
     * missing in a cycle has no value in that round.
     *
     * @param process id of the process that started the others
     * @param contestants in the order of the columns
     * @param cycles of each cycle the results of its processes, one contestant each, in the order they ran
     */
    public static List<Rounds> of(String process, List<String> contestants, List<List<Result>> cycles) {
        Map<Key, Integer> bursts = new LinkedHashMap<>();
        cycles.stream()
                .flatMap(List::stream)
                .flatMap(CycleRounds::succeeded)
                .forEach(series ->
                        bursts.merge(new Key(series.operation(), series.key().tags()), series.burst(), Math::max));
        return bursts.entrySet().stream()
                .map(entry -> rounds(process, contestants, cycles, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Rounds rounds(
            String process, List<String> contestants, List<List<Result>> cycles, Key key, int burst) {
        Function<Function<Series, Optional<Double>>, List<List<Double>>> matrix = figure -> {
            List<List<Double>> rows = new ArrayList<>();
            for (List<Result> cycle : cycles) {
                List<Double> row = new ArrayList<>();
                contestants.forEach(each -> row.add(meanOfBothRuns(cycle, key, each, figure)));
                rows.add(row);
            }
            return rows;
        };
        return new Rounds(
                process,
                key.operation(),
                Optional.of(key.tags()).filter(tags -> !tags.isEmpty()),
                burst,
                contestants,
                Stream.iterate(0, block -> block + 1).limit(cycles.size()).toList(),
                cycles.stream().map(cycle -> order(cycle, contestants)).toList(),
                matrix.apply(series -> Optional.of((double) series.sumNs() / series.count())),
                measured(matrix.apply(Series::cpuNsPerOp)),
                measured(matrix.apply(Series::allocatedBytesPerOp)),
                measured(matrix.apply(CycleRounds::units)));
    }

    /** In which the contestants began. */
    private static List<Integer> order(List<Result> cycle, List<String> contestants) {
        return cycle.stream()
                .flatMap(CycleRounds::succeeded)
                .map(series -> contestants.indexOf(series.contestant()))
                .filter(column -> column >= 0)
                .distinct()
                .toList();
    }

    private static Double meanOfBothRuns(
            List<Result> cycle, Key key, String contestant, Function<Series, Optional<Double>> figure) {
        List<Double> runs = cycle.stream()
                .flatMap(part -> succeeded(part)
                        .filter(series -> series.contestant().equals(contestant))
                        .filter(series -> key.equals(
                                new Key(series.operation(), series.key().tags())))
                        .flatMap(series -> figure.apply(series).stream()))
                .toList();
        return runs.size() == 2 ? (Double) ((runs.get(0) + runs.get(1)) / 2) : null;
    }

    private static Optional<Double> units(Series series) {
        return series.readUnitsPerOp().isEmpty() && series.writeUnitsPerOp().isEmpty()
                ? Optional.empty()
                : Optional.of(series.readUnitsPerOp().orElse(0.0)
                        + series.writeUnitsPerOp().orElse(0.0));
    }

    private static Stream<Series> succeeded(Result part) {
        return part.series().stream().filter(series -> series.outcome() == Outcome.OK);
    }

    private static Optional<List<List<Double>>> measured(List<List<Double>> matrix) {
        return matrix.stream().flatMap(List::stream).anyMatch(Objects::nonNull)
                ? Optional.of(matrix)
                : Optional.empty();
    }
}
