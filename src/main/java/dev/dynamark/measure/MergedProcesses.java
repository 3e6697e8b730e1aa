package dev.dynamark.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Processes of several results under ids that are unique in all of them. */
final class MergedProcesses {

    private final Set<String> taken;
    private final Map<String, Long> uses;

    private MergedProcesses(List<Result> results) {
        uses = results.stream()
                .flatMap(result -> result.processes().stream())
                .collect(Collectors.groupingBy(MeasuredProcess::id, Collectors.counting()));
        taken = new HashSet<>(uses.keySet());
    }

    /**
     * The results with processes, blocks and rounds renamed where two had the same id: {@code injector} of run
     * {@code a} becomes {@code injector@a}, and node 1 of several in that run {@code injector@a-node1}.
     */
    static List<Result> renamed(List<Result> results) {
        MergedProcesses processes = new MergedProcesses(results);
        return results.stream().map(processes::renamed).toList();
    }

    private Result renamed(Result result) {
        Map<String, String> names = new HashMap<>();
        result.processes().stream()
                .filter(process -> uses.get(process.id()) > 1)
                .forEach(process -> names.put(process.id(), name(result.run(), process)));
        Function<String, String> name = id -> names.getOrDefault(id, id);
        return new Result(
                result.format(),
                result.version(),
                result.run(),
                result.processes().stream()
                        .map(process -> process.withId(name.apply(process.id())))
                        .toList(),
                result.validity(),
                result.series().stream().map(series -> renamed(series, name)).toList(),
                result.rounds().stream()
                        .map(rounds -> rounds.withProcess(name.apply(rounds.process())))
                        .toList(),
                result.pairs(),
                result.budgets(),
                result.contestants());
    }

    private static Series renamed(Series series, Function<String, String> name) {
        return series.withBlocks(series.blocks().stream()
                .map(block -> block.withProcess(name.apply(block.process())))
                .toList());
    }

    private String name(Run run, MeasuredProcess process) {
        Optional<String> node = process.node().map(each -> "-node" + each.index());
        String name = process.id() + "@" + run.id() + node.orElse("");
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + "-" + number)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }
}
