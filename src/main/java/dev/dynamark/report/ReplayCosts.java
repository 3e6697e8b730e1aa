package dev.dynamark.report;

import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.ReplayCost;
import dev.dynamark.measure.Result;
import java.util.List;
import java.util.Optional;

/** What recorded answers cost by themselves: how far figures of the tier replay are from those of the client alone. */
final class ReplayCosts {

    /** What the figures of this tier are, and are not. */
    static final String MEANING = "Requests were answered in this process with recorded answers, without sockets and"
            + " without an HTTP client. What it took to take a request and to find its answer is in every figure above;"
            + " measured by calling the transport directly it is:";

    private ReplayCosts() {}

    private record Row(String process, ReplayCost cost) {}

    /** Empty if nothing was replayed. */
    static Optional<Grid> grid(Result result) {
        List<Row> rows = rows(result);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(table(result.processes().size() > 1).grid(rows));
    }

    private static List<Row> rows(Result result) {
        return result.processes().stream()
                .flatMap(process -> costs(process).stream().map(cost -> new Row(process.id(), cost)))
                .toList();
    }

    private static List<ReplayCost> costs(MeasuredProcess process) {
        return process.replay().orElse(List.of());
    }

    private static Table<Row> table(boolean severalProcesses) {
        Table<Row> table = severalProcesses ? Table.<Row>empty().words("process", Row::process) : Table.empty();
        return table.words("replay itself", row -> row.cost().action())
                .words("client", row -> row.cost().client())
                .figures(
                        "CPU µs/call",
                        row -> Optional.of(Figures.micros(row.cost().cpuNsPerCall())),
                        "")
                .figures(
                        "KB/call",
                        row -> Optional.of(Figures.kilobytes(row.cost().allocatedBytesPerCall())),
                        "");
    }
}
