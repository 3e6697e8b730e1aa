package dev.dynamark.report;

import static java.util.stream.Collectors.groupingBy;

import dev.dynamark.compare.shifts.ChangePoints;
import dev.dynamark.compare.shifts.Direction;
import dev.dynamark.compare.shifts.History;
import dev.dynamark.compare.shifts.HistoryPoint;
import dev.dynamark.compare.shifts.Shift;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shifts of histories for people. Immutable.
 *
 * @param histories all that were searched
 * @param shifts what was found in them
 * @param chance p-value up to which a shift counted
 */
public record ShiftReport(List<History> histories, List<Shift> shifts, double chance) {

    private static final int COMMIT = 10;

    /** A comment of GitHub holds 65,536 characters. */
    private static final int MOST_FOLDED = 100;

    private static final String NO_CHANGE = "the level before was 0";
    private static final String NO_COMMIT = "not measured in a Git clone";

    private static final Table<Shift> TABLE = Table.<Shift>empty()
            .words("", shift -> shift.direction().label())
            .words("series", shift -> shift.history().series())
            .words("metric", shift -> shift.history().metric().label())
            .words("first run", shift -> shift.after().run())
            .wordsIfAny("commit", shift -> shift.after().commit().map(ShiftReport::abbreviated), NO_COMMIT)
            .figures("before", shift -> Optional.of(value(shift, shift.levelBefore())), "")
            .figures("after", shift -> Optional.of(value(shift, shift.levelAfter())), "")
            .figures(
                    "change",
                    shift -> shift.changePercent().map(change -> String.format(Locale.ROOT, "%+.1f %%", change)),
                    NO_CHANGE)
            .figures("p", shift -> Optional.of(String.format(Locale.ROOT, "%.1g", shift.pValue())), "")
            .figures("runs since", shift -> Optional.of(Figures.count(shift.runsSince())), "")
            .wordsIfAny(
                    "machine",
                    shift -> shift.changedMachine() ? Optional.of("changed") : Optional.empty(),
                    "the same on both sides");

    public ShiftReport {
        histories = List.copyOf(histories);
        shifts = List.copyOf(shifts);
    }

    /**
     * For a console, at most {@value ConsoleReport#WIDTH} columns wide; ends with a line end.
     *
     * @param charset of the console: what it cannot show is written in ASCII
     */
    public String plain(Charset charset) {
        List<String> lines = new ArrayList<>(List.of(summary()));
        byWorkload(shifts.stream()).forEach((workload, found) -> {
            lines.add("");
            lines.add(Plain.onOneLine(workload));
            lines.addAll(Plain.lines(TABLE.grid(found), ConsoleReport.WIDTH));
        });
        return ConsoleReport.fit(String.join("\n", lines) + "\n", charset);
    }

    /** In GitHub's Markdown; ends with a line end. */
    public String markdown() {
        List<String> lines = new ArrayList<>(List.of("# Shifts", "", Markdown.escape(summary())));
        byWorkload(shifts.stream()).forEach((workload, found) -> {
            lines.addAll(List.of("", "## " + Markdown.escape(workload), ""));
            lines.addAll(Markdown.lines(TABLE.grid(found)));
        });
        return String.join("\n", lines) + "\n";
    }

    /** The first shifts as in {@link #markdown}, folded away below the summary: an appendix of something else. */
    public String folded() {
        List<String> lines =
                new ArrayList<>(List.of("<details><summary>Over time: " + Markdown.escape(summary()) + "</summary>"));
        byWorkload(shifts.stream().limit(MOST_FOLDED)).forEach((workload, found) -> {
            lines.addAll(List.of("", "**" + Markdown.escape(workload) + "**", ""));
            lines.addAll(Markdown.lines(TABLE.grid(found)));
        });
        if (shifts.size() > MOST_FOLDED) {
            lines.addAll(List.of("", (shifts.size() - MOST_FOLDED) + " more: the command `shifts` lists them all."));
        }
        lines.addAll(List.of("", "</details>"));
        return String.join("\n", lines) + "\n";
    }

    /** Everything by workload and operation, also what did not shift. */
    public List<WorkloadHistory> workloads() {
        return histories.stream()
                .collect(groupingBy(History::workload, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> workload(each.getKey(), each.getValue()))
                .toList();
    }

    private WorkloadHistory workload(String workload, List<History> own) {
        SeriesNames names = new SeriesNames(own.stream().map(History::key).toList());
        List<OperationHistory> operations = own.stream()
                .collect(groupingBy(history -> names.operation(history.key()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new OperationHistory(each.getKey(), each.getValue(), shiftsOf(each.getValue())))
                .toList();
        return new WorkloadHistory(workload, TABLE.grid(shiftsOf(own)), operations);
    }

    private List<Shift> shiftsOf(List<History> some) {
        return shifts.stream().filter(shift -> some.contains(shift.history())).toList();
    }

    private static Map<String, List<Shift>> byWorkload(Stream<Shift> some) {
        return some.collect(groupingBy(shift -> shift.history().workload(), LinkedHashMap::new, Collectors.toList()));
    }

    /** What was searched and found, in a sentence. */
    public String summary() {
        int longest = histories.stream()
                .mapToInt(history -> history.points().size())
                .max()
                .orElse(0);
        if (longest < 2 * ChangePoints.FEWEST) {
            return "No history is long enough: a shift needs " + 2 * ChangePoints.FEWEST
                    + " valid runs of the same simulation and settings, the longest history has " + longest;
        }
        long runs = histories.stream()
                .flatMap(history -> history.points().stream())
                .map(HistoryPoint::run)
                .distinct()
                .count();
        long worse = shifts.stream()
                .filter(shift -> shift.direction() == Direction.WORSE)
                .count();
        return String.format(
                Locale.ROOT,
                "%s runs, %s histories: %d shifts, %d of them for the worse;"
                        + " of histories that did not shift, %s %% would show one by chance",
                Figures.count(runs),
                Figures.count(histories.size()),
                shifts.size(),
                worse,
                Figures.units(100 * chance));
    }

    private static String abbreviated(String commit) {
        return commit.length() <= COMMIT ? commit : commit.substring(0, COMMIT);
    }

    private static String value(Shift shift, double value) {
        return MetricFigures.text(shift.history().metric(), value);
    }
}
