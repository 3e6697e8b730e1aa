package dev.dynamark.report;

import dev.dynamark.measure.LinesOfCode;
import dev.dynamark.measure.MeasuredContestant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much an application writes for each contestant, and by which rule it was counted. Stateless. */
public final class LinesOfCodeTable {

    /** How lines are counted, in Markdown. */
    public static final String RULE = """
            Counted are lines of the source files that hold more than brackets, commas and semicolons; not counted are blank \
            lines, comments, `package` and `import`, and a lone `@Override`. All sources have the same automatic format. \
            **model**: the classes that hold the data, with their annotations. **mapping**: to items and back. \
            **operations**: put, get, update, delete, query and scan, following pages. What only the benchmark needs stands in \
            other files and is counted for nobody, and so are the keys and ranges that operations are asked with. **without \
            model**: mapping and operations, as every application has the classes that hold its data. \
            DynamORM's four annotations on the order are counted for every contestant that uses that record.
            """;

    private LinesOfCodeTable() {}

    private record Row(String contestant, LinesOfCode lines, LinesOfCode baseline) {}

    /** A Markdown table of the contestants that were counted, each line ended; empty text if none was. */
    public static String markdown(List<MeasuredContestant> contestants) {
        return grid(contestants)
                .map(grid ->
                        Markdown.lines(grid).stream().map(line -> line + "\n").collect(Collectors.joining()))
                .orElse("");
    }

    /** The contestants that were counted; empty if none was. */
    static Optional<Grid> grid(List<MeasuredContestant> contestants) {
        List<MeasuredContestant> counted = contestants.stream()
                .filter(each -> each.linesOfCode().isPresent())
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        LinesOfCode baseline = counted.get(0).linesOfCode().orElseThrow();
        List<Row> rows = counted.stream()
                .map(each -> new Row(each.id(), each.linesOfCode().orElseThrow(), baseline))
                .toList();
        return Optional.of(table(counted.get(0).id()).grid(rows));
    }

    private static Table<Row> table(String baseline) {
        return Table.<Row>empty()
                .words("lines of code", Row::contestant)
                .figures("model", row -> some(row.lines().model()), "the model says it all")
                .figures("mapping", row -> some(row.lines().mapping()), "the library maps by the model's annotations")
                .figures("operations", row -> some(row.lines().operations()), "")
                .figures("all", row -> some(row.lines().all()), "")
                .figures(
                        "% of " + baseline,
                        row -> percent(row.lines().all(), row.baseline().all()),
                        "")
                .figures("without model %", row -> percent(beyondModel(row.lines()), beyondModel(row.baseline())), "");
    }

    private static Optional<String> some(int lines) {
        return lines == 0 ? Optional.empty() : Optional.of(Figures.count(lines));
    }

    private static int beyondModel(LinesOfCode lines) {
        return lines.mapping() + lines.operations();
    }

    private static Optional<String> percent(int lines, int baseline) {
        return baseline == 0 ? Optional.empty() : Optional.of(Figures.count(Math.round(100.0 * lines / baseline)));
    }
}
