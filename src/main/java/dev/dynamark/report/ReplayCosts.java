package dev.dynamark.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.dynamark.measure.ReplayCost;
import dev.dynamark.measure.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.descriptive.Median;

/** What recorded answers cost by themselves: how far figures of the tier replay are from those of the client alone. */
final class ReplayCosts {

    /** What the figures of this tier are, and are not. */
    static final String MEANING = "Requests were answered in this process with recorded answers, without sockets and"
            + " without an HTTP client. What it took to take a request and to find its answer is in every figure above;"
            + " measured by calling the transport directly it is:";

    private ReplayCosts() {}

    private record Kind(String action, String client) {}

    private record Row(Kind kind, int processes, double cpuNs, double bytes) {}

    /** Empty if nothing was replayed. */
    static Optional<Grid> grid(Result result) {
        Map<Kind, List<ReplayCost>> costs = result.processes().stream()
                .flatMap(process -> process.replay().stream().flatMap(List::stream))
                .collect(groupingBy(cost -> new Kind(cost.action(), cost.client()), LinkedHashMap::new, toList()));
        return costs.isEmpty()
                ? Optional.empty()
                : Optional.of(table(result.processes().size() > 1)
                        .grid(costs.entrySet().stream()
                                .map(each -> row(each.getKey(), each.getValue()))
                                .toList()));
    }

    private static Row row(Kind kind, List<ReplayCost> costs) {
        return new Row(
                kind,
                costs.size(),
                median(costs, ReplayCost::cpuNsPerCall),
                median(costs, ReplayCost::allocatedBytesPerCall));
    }

    private static double median(List<ReplayCost> costs, ToDoubleFunction<ReplayCost> figure) {
        return Median.withDefaults().evaluate(costs.stream().mapToDouble(figure).toArray());
    }

    private static Table<Row> table(boolean severalProcesses) {
        Table<Row> table = Table.<Row>empty()
                .words("replay itself", row -> row.kind().action())
                .words("client", row -> row.kind().client())
                .figures("CPU µs/call", row -> Optional.of(Figures.micros(row.cpuNs())), "")
                .figures("KB/call", row -> Optional.of(Figures.kilobytes(row.bytes())), "");
        return severalProcesses
                ? table.figures("median of", row -> Optional.of(String.valueOf(row.processes())), "")
                : table;
    }
}
