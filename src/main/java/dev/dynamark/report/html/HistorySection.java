package dev.dynamark.report.html;

import dev.dynamark.report.OperationHistory;
import dev.dynamark.report.ShiftReport;
import dev.dynamark.report.WorkloadHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Many runs of one workload, as a page shows them.
 *
 * @param shifts no rows if nothing shifted
 * @param runs which number in the charts is which run
 */
record HistorySection(
        String id, String heading, HtmlTable shifts, HtmlTable runs, List<Operation> operations, boolean crowded) {

    private static final int FEW = 6;

    /** @param counts how many shifts there are, in words; empty if there are none */
    record Operation(String id, String heading, String counts, List<LineChart> charts, HtmlTable values) {}

    /** Of workloads with fewer runs there is nothing to see that a comparison does not say. */
    private static final int FEWEST_RUNS = 3;

    /** @param sides what runs are called besides, by their ids */
    static List<HistorySection> of(ShiftReport report, Map<String, String> sides, Marks marks) {
        List<HistorySection> sections = new ArrayList<>();
        for (WorkloadHistory workload : report.workloads()) {
            HistoryRuns runs = new HistoryRuns(workload.runs(), sides);
            if (runs.count() >= FEWEST_RUNS) {
                sections.add(of("h" + sections.size(), workload, runs, marks));
            }
        }
        return sections;
    }

    private static HistorySection of(String id, WorkloadHistory workload, HistoryRuns runs, Marks marks) {
        String heading = Texts.onOneLine(workload.workload());
        return new HistorySection(
                id,
                heading,
                HtmlTable.of("Shifts in " + heading, workload.shifts(), marks),
                runs.table("Runs of " + heading, marks),
                IntStream.range(0, workload.operations().size())
                        .mapToObj(index -> of(
                                id + "-o" + index,
                                heading,
                                workload.operations().get(index),
                                runs,
                                marks))
                        .toList(),
                workload.operations().size() > FEW);
    }

    private static Operation of(String id, String workload, OperationHistory operation, HistoryRuns runs, Marks marks) {
        String heading = Texts.onOneLine(operation.title());
        int shifts = operation.shifts().size();
        return new Operation(
                id,
                heading,
                shifts == 0 ? "" : shifts == 1 ? "1 shift" : shifts + " shifts",
                new HistoryCharts(id, operation, runs, marks).all(),
                HistoryTable.of(heading + ", run by run, of " + workload, operation, runs, marks));
    }
}
