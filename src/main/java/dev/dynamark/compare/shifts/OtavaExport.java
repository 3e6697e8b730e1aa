package dev.dynamark.compare.shifts;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Histories as Apache Otava reads them: comma-separated values with a column per history, and the tests of its
 * configuration. Otava wants a value in each cell, so histories that have the same runs share a file. Immutable.
 *
 * @param tables the files, that of the most histories first
 */
public record OtavaExport(List<Table> tables) {

    private static final List<String> ABOUT_THE_RUN = List.of("time", "commit", "run");

    public OtavaExport {
        tables = List.copyOf(tables);
    }

    /**
     * The files of these histories.
     *
     * @param name of the first test, and the beginning of all further names; not null
     */
    public static OtavaExport of(String name, List<History> histories) {
        requireNonNull(name, "name");
        Map<List<String>, List<History>> byRuns = histories.stream()
                .collect(groupingBy(
                        history ->
                                history.points().stream().map(HistoryPoint::run).toList(),
                        LinkedHashMap::new,
                        toList()));
        List<List<History>> largestFirst = byRuns.values().stream()
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .toList();
        return new OtavaExport(IntStream.range(0, largestFirst.size())
                .mapToObj(i -> new Table(i == 0 ? name : name + "-" + (i + 1), largestFirst.get(i)))
                .toList());
    }

    /** The configuration that finds each table at its name with the ending {@code .csv}, in the folder Otava runs in. */
    public String configuration() {
        return tables.stream().map(Table::test).collect(joining("", "tests:\n", ""));
    }

    /**
     * Histories of the same runs. Immutable.
     *
     * @param name of Otava's test, and of the file without its ending; not null
     * @param histories at least one
     */
    public record Table(String name, List<History> histories) {

        public Table {
            requireNonNull(name, "name");
            histories = List.copyOf(histories);
        }

        /** The name of the file. */
        public String file() {
            return name + ".csv";
        }

        /** The whole file; a run outside of Git has {@code unknown} as its commit. */
        public String csv() {
            List<HistoryPoint> runs = histories.get(0).points();
            Stream<String> head = Stream.of(Stream.concat(ABOUT_THE_RUN.stream(), columns().stream())
                    .map(Table::cell)
                    .collect(joining(",")));
            Stream<String> rows = IntStream.range(0, runs.size()).mapToObj(row -> row(runs.get(row), row));
            return Stream.concat(head, rows).collect(joining("\n", "", "\n"));
        }

        private String row(HistoryPoint run, int row) {
            Stream<String> about =
                    Stream.of(run.startedAt().toString(), run.commit().orElse("unknown"), run.run());
            Stream<String> values = histories.stream()
                    .map(history -> Double.toString(history.points().get(row).value()));
            return Stream.concat(about, values).map(Table::cell).collect(joining(","));
        }

        private String test() {
            StringBuilder test = new StringBuilder("  " + quoted(name) + ":\n    type: csv\n    file: " + quoted(file())
                    + "\n    time_column: time\n    attributes: [commit, run]\n    metrics:\n");
            List<String> columns = columns();
            for (int i = 0; i < columns.size(); i++) {
                test.append("      ")
                        .append(quoted(columns.get(i)))
                        .append(": {direction: ")
                        .append(histories.get(i).metric().isMoreBetter() ? 1 : -1)
                        .append("}\n");
            }
            return test.toString();
        }

        private List<String> columns() {
            return histories.stream()
                    .map(history ->
                            history.name() + " " + history.metric().unit().label())
                    .toList();
        }

        private static String cell(String text) {
            return text.matches("[^,\"\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
        }

        /** Double quotes of YAML, which are those of JSON. */
        private static String quoted(String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
        }
    }
}
