package dev.dynamark.report.html;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RunContestants;
import dev.dynamark.compare.runs.Change;
import dev.dynamark.compare.runs.RunComparison;
import dev.dynamark.compare.runs.Side;
import dev.dynamark.compare.shifts.History;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.report.ChangeSummary;
import dev.dynamark.report.ComparedOperation;
import dev.dynamark.report.ComparisonTables;
import dev.dynamark.report.Figures;
import dev.dynamark.report.ShiftReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that a page about several runs shows, in its order; what was not asked for is empty.
 *
 * @param tone what the status means, for its colour
 * @param status what is said first: the conclusion, then what stands against believing it
 * @param counts how many figures had which verdict
 * @param runs of both sides
 * @param surroundings environments and settings of both sides
 * @param notable changes beyond the threshold
 * @param found what the search for shifts found; empty if there was none
 */
record RunsPage(
        String title,
        Head head,
        String tone,
        List<String> status,
        String counts,
        List<Summary> summaries,
        List<Mark> marks,
        List<HtmlTable> runs,
        List<HtmlTable> differences,
        List<HtmlTable> surroundings,
        HtmlTable notable,
        List<MetricChanges> metrics,
        List<Operation> operations,
        boolean crowded,
        String found,
        List<HistorySection> histories,
        List<String> uncompared,
        List<String> howToRead) {

    private static final int FEW = 6;
    private static final int MOST_SENTENCES = 25;
    private static final String NOT_BROKEN = "\u00a0";
    private static final HtmlTable NOTHING = new HtmlTable("", List.of(), List.of(), List.of());

    private static final List<String> ON_HISTORIES = List.of(
            "A history holds the runs of the same simulation and settings, the oldest first, by number; the table of runs "
                    + "says which is which. Of runs that are not valid only errors are in it, aborted runs are left out.",
            "A thick line is a level, and a dotted upright a shift: from that run on, another level. Where a metric or a "
                    + "contestant never differed from zero, nothing is drawn.");

    /** @param more how many sentences there are besides; empty if none */
    record Summary(String meaning, String tone, List<String> sentences, String more) {

        static Summary of(ChangeSummary summary) {
            int more = summary.sentences().size() - MOST_SENTENCES;
            return new Summary(
                    summary.meaning(),
                    Tone.of(summary.verdict().label()).style(),
                    summary.sentences().stream()
                            .limit(MOST_SENTENCES)
                            .map(Texts::onOneLine)
                            .map(sentence -> sentence.replace(" %", NOT_BROKEN + "%"))
                            .toList(),
                    more > 0 ? "and " + Figures.count(more) + " series more, in the table below" : "");
        }
    }

    /** @param forests one per operation */
    record MetricChanges(String name, HtmlTable table, List<ForestPlot> forests) {}

    record Operation(String id, String heading, String counts, HtmlTable table, List<LineChart> overlays) {

        static Operation of(String id, ComparedOperation operation, Overlays overlays, Marks marks) {
            String heading = Texts.onOneLine(operation.title());
            return new Operation(
                    id,
                    heading,
                    operation.counts(),
                    HtmlTable.of(heading + ", base and new", operation.table(), marks),
                    overlays.of(id + "-p", operation));
        }
    }

    /**
     * Of a comparison.
     *
     * @param history of these and perhaps other runs
     */
    static RunsPage of(RunComparison comparison, ShiftReport history) {
        ComparisonTables tables = new ComparisonTables(comparison);
        List<ComparedOperation> operations = tables.operations();
        Marks marks = Marks.of(Stream.of(
                        contestants(comparison.base()),
                        contestants(comparison.now()),
                        operations.stream()
                                .flatMap(each -> each.keys().stream())
                                .map(SeriesKey::contestant),
                        contestants(history))
                .flatMap(ids -> ids)
                .toList());
        Overlays overlays = new Overlays(comparison, marks);
        String title =
                Texts.onOneLine(comparison.now().results().get(0).result().run().simulation());
        List<HistorySection> histories = HistorySection.of(history, sides(comparison), marks);
        return new RunsPage(
                title + ": base and new",
                Head.of(title + ": runs compared by Dynamark", marks),
                tone(comparison),
                lines(Stream.concat(Stream.of(tables.conclusion()), tables.warnings().stream())),
                tables.counts(),
                tables.summaries().stream().map(Summary::of).toList(),
                marks.all(),
                filled(HtmlTable.of("Runs compared", tables.runs(), marks)),
                filled(HtmlTable.of("In what they differ", tables.differences(), marks)),
                filled(
                        HtmlTable.of("Environments of the first runs", tables.environments(), marks),
                        HtmlTable.of("Settings of the first runs", tables.settings(), marks)),
                HtmlTable.of("Changes beyond the threshold", tables.notable(), marks),
                metrics(comparison, operations, marks),
                IntStream.range(0, operations.size())
                        .mapToObj(index -> Operation.of("o" + index, operations.get(index), overlays, marks))
                        .toList(),
                operations.size() > FEW,
                histories.isEmpty() ? "" : Texts.onOneLine(history.summary()),
                histories,
                lines(Stream.concat(tables.common().stream(), tables.uncompared().stream())),
                Stream.concat(tables.howToRead().stream(), ofHistories(histories))
                        .toList());
    }

    /** Of many runs that are not compared with others. */
    static RunsPage of(ShiftReport history) {
        Marks marks = Marks.of(contestants(history).toList());
        List<HistorySection> histories = HistorySection.of(history, Map.of(), marks);
        return new RunsPage(
                "Runs over time",
                Head.of("Runs over time, by Dynamark", marks),
                history.shifts().isEmpty() ? "neutral" : "open",
                List.of(Texts.onOneLine(history.summary())),
                "",
                List.of(),
                marks.all(),
                List.of(),
                List.of(),
                List.of(),
                NOTHING,
                List.of(),
                List.of(),
                false,
                "",
                histories,
                List.of(),
                ON_HISTORIES);
    }

    private static Stream<String> ofHistories(List<HistorySection> histories) {
        return histories.isEmpty() ? Stream.empty() : ON_HISTORIES.stream();
    }

    private static Stream<String> contestants(Side side) {
        return side.results().stream().flatMap(each -> RunContestants.of(each.result()).stream());
    }

    private static Stream<String> contestants(ShiftReport history) {
        return history.histories().stream().map(History::key).map(SeriesKey::contestant);
    }

    private static String tone(RunComparison comparison) {
        if (comparison.isWorse()) {
            return Tone.BAD.style();
        }
        boolean doubted = !comparison.base().objections().isEmpty()
                || !comparison.now().objections().isEmpty()
                || !comparison.differences().isEmpty()
                || !comparison.failedThroughout().isEmpty();
        return (doubted ? Tone.OPEN : Tone.GOOD).style();
    }

    private static Map<String, String> sides(RunComparison comparison) {
        Map<String, String> sides = new HashMap<>();
        for (Side side : List.of(comparison.base(), comparison.now())) {
            side.results().forEach(each -> sides.put(each.result().run().id(), side.label()));
        }
        return sides;
    }

    private static List<MetricChanges> metrics(
            RunComparison comparison, List<ComparedOperation> operations, Marks marks) {
        List<Metric> metrics = comparison.changes().stream()
                .map(Change::metric)
                .distinct()
                .sorted()
                .toList();
        double threshold = comparison.rules().threshold();
        return IntStream.range(0, metrics.size())
                .mapToObj(index -> new MetricChanges(
                        MetricNames.of(metrics.get(index).label()),
                        ChangeMatrix.of(metrics.get(index), operations, marks),
                        ChangePlots.of("f" + index, metrics.get(index), threshold, operations, marks)))
                .toList();
    }

    private static List<HtmlTable> filled(HtmlTable... tables) {
        return Stream.of(tables).filter(table -> !table.isEmpty()).toList();
    }

    private static List<String> lines(Stream<String> texts) {
        return texts.map(Texts::onOneLine).toList();
    }
}
