package dev.dynamark.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lock-step rounds of one operation and set of tags. For the reader thread only. */
final class RoundLog {

    /** One contestant in one round: all users together. */
    private static final class Cell {
        private final MeterTotals meters = new MeterTotals();
        private long count;
        private long sumNs;
        private long startNanos;
        private long operations;
        private UnitTotals units = UnitTotals.NONE;
        private boolean metered = true;
        private ProcessSpan span;

        private Cell(long startNanos) {
            this.startNanos = startNanos;
        }

        private void add(RoundSample sample) {
            count += sample.count();
            sumNs += sample.sumNs();
            meters.add(sample.meters());
            startNanos = sample.startNanos() - startNanos < 0 ? sample.startNanos() : startNanos;
            operations += sample.operations();
            units = units.plus(sample.units());
            sample.span().ifPresentOrElse(this::extend, () -> metered = false);
        }

        private void extend(ProcessSpan further) {
            span = span == null ? further : span.and(further);
        }

        /** Nothing unless all users' bursts together were one phase, and a long one. */
        private ProcessUse processUse() {
            return metered && span != null ? span.use(operations) : ProcessUse.NONE;
        }

        private Optional<Double> cpuNs() {
            return meters.cpuNsPerOperation().or(() -> processUse().cpuNsPerOperation());
        }

        private Optional<Double> bytes() {
            return meters.bytesPerOperation().or(() -> processUse().bytesPerOperation());
        }

        private Optional<Double> units() {
            return units.perOperation();
        }

        private Optional<Double> meanNs() {
            return count == 0 ? Optional.empty() : Optional.of((double) sumNs / count);
        }
    }

    private final String operation;
    private final Map<String, String> tags;
    private final SortedMap<Integer, Map<String, Cell>> rounds = new TreeMap<>();
    private int burst;
    private int watched;

    RoundLog(String operation, Map<String, String> tags) {
        this.operation = operation;
        this.tags = tags;
    }

    void add(String contestant, Interval interval) {
        for (RoundSample sample : interval.rounds()) {
            rounds.computeIfAbsent(sample.round(), round -> new HashMap<>())
                    .computeIfAbsent(contestant, id -> new Cell(sample.startNanos()))
                    .add(sample);
        }
        burst = Stream.of(interval.ok(), interval.expected(), interval.error())
                .mapToInt(Tally::burst)
                .reduce(burst, Math::max);
    }

    /** Rounds that are over and were not told before. Of the last two, threads that are read next may bring more. */
    List<RoundMeans> finished() {
        int end = rounds.isEmpty() ? 0 : rounds.lastKey() - 1;
        if (end <= watched) {
            return List.of();
        }
        List<RoundMeans> finished =
                rounds.subMap(watched, end).values().stream().map(this::means).toList();
        watched = end;
        return finished;
    }

    private RoundMeans means(Map<String, Cell> cells) {
        Map<String, Double> means = new HashMap<>();
        cells.forEach((contestant, cell) -> cell.meanNs().ifPresent(mean -> means.put(contestant, mean)));
        return new RoundMeans(operation, tags, means);
    }

    /** Over all rounds. */
    ProcessUse processUse(String contestant) {
        return rounds.values().stream()
                .flatMap(cells -> Optional.ofNullable(cells.get(contestant)).stream())
                .map(Cell::processUse)
                .reduce(ProcessUse.NONE, ProcessUse::and);
    }

    Rounds rounds(String process, int roundsPerBlock, RoundOrders announced) {
        Map<Integer, List<String>> orders = new TreeMap<>();
        rounds.forEach((round, cells) -> orders.put(round, order(cells, announced.of(operation, tags, round))));
        List<String> contestants = orders.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        return new Rounds(
                process,
                operation,
                Optional.of(tags).filter(some -> !some.isEmpty()),
                burst,
                contestants,
                rounds.keySet().stream().map(round -> round / roundsPerBlock).toList(),
                orders.values().stream()
                        .map(order -> order.stream().map(contestants::indexOf).toList())
                        .toList(),
                matrix(contestants, Cell::meanNs),
                measured(matrix(contestants, Cell::cpuNs)),
                measured(matrix(contestants, Cell::bytes)),
                measured(matrix(contestants, Cell::units)));
    }

    /** The announced order; contestants it leaves out follow in the order they started. */
    private static List<String> order(Map<String, Cell> cells, Optional<List<String>> announced) {
        List<String> order = new ArrayList<>(announced.orElse(List.of()));
        cells.entrySet().stream()
                .filter(cell -> !order.contains(cell.getKey()))
                .sorted(Comparator.comparingLong(cell -> cell.getValue().startNanos))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(order::add);
        return order;
    }

    private List<List<Double>> matrix(List<String> contestants, Function<Cell, Optional<Double>> figure) {
        List<List<Double>> rows = new ArrayList<>();
        for (Map<String, Cell> cells : rounds.values()) {
            List<Double> row = new ArrayList<>();
            for (String contestant : contestants) {
                row.add(Optional.ofNullable(cells.get(contestant))
                        .flatMap(figure)
                        .orElse(null));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Optional<List<List<Double>>> measured(List<List<Double>> matrix) {
        boolean any = matrix.stream().flatMap(List::stream).anyMatch(value -> value != null);
        return any ? Optional.of(matrix) : Optional.empty();
    }
}
