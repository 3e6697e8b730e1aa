package dev.dynamark.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.dynamark.compare.RunContestants;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts the series and pairs of a result into scales, operations and contestants. */
final class Scales {

    private final Result result;
    private final List<String> contestants;

    Scales(Result result) {
        this.result = result;
        contestants = RunContestants.of(result);
    }

    /** In the order they were measured; contestants in the order of the settings, the baseline first. */
    List<Scale> all() {
        Map<Map<String, String>, List<Series>> byData = result.series().stream()
                .collect(groupingBy(each -> data(each.key().tags()), LinkedHashMap::new, toList()));
        return byData.entrySet().stream()
                .map(scale -> new Scale(scale.getKey(), contestants.get(0), operations(scale.getValue())))
                .toList();
    }

    private List<OperationRows> operations(List<Series> ofScale) {
        Map<Operation, List<Series>> byOperation = ofScale.stream()
                .collect(groupingBy(
                        each -> new Operation(each.operation(), each.key().tags()), LinkedHashMap::new, toList()));
        return byOperation.entrySet().stream()
                .map(entry -> rows(entry.getKey(), entry.getValue()))
                .toList();
    }

    private OperationRows rows(Operation operation, List<Series> ofOperation) {
        List<Pair> itsPairs = result.pairs().stream()
                .filter(each -> operation.equals(
                        new Operation(each.operation(), each.tags().orElse(Map.of()))))
                .toList();
        Map<String, List<Series>> byContestant = ofOperation.stream().collect(groupingBy(Series::contestant));
        OperationRows titled = new OperationRows(operation.name(), others(operation.tags()), List.of());
        return new OperationRows(
                titled.operation(),
                titled.tags(),
                contestants.stream()
                        .filter(byContestant::containsKey)
                        .map(id -> new ContestantRow(
                                id, titled.title(), byContestant.get(id), contestants.get(0), of(id, itsPairs)))
                        .toList());
    }

    private static List<Pair> of(String contestant, List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.contestant().equals(contestant))
                .toList();
    }

    private static Map<String, String> data(Map<String, String> tags) {
        Map<String, String> data = new TreeMap<>(tags);
        data.keySet().retainAll(Scale.TAGS);
        return data;
    }

    private static Map<String, String> others(Map<String, String> tags) {
        Map<String, String> others = new TreeMap<>(tags);
        others.keySet().removeAll(Scale.TAGS);
        return others;
    }

    private record Operation(String name, Map<String, String> tags) {}
}
