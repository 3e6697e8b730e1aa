package dev.dynamark.report;

import static java.util.stream.Collectors.joining;

import dev.dynamark.measure.MeasuredContestant;
import dev.dynamark.measure.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code results.md}: one result for people, computed from the result document and nothing else. Stateless.
 */
public final class MarkdownReport {

    private static final String LINE_END = "\n";

    private MarkdownReport() {}

    /**
     * Writes the report, replacing one that is there.
     *
     * @param file in a folder that exists
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Result result) throws IOException {
        ReportFile.write(file, text(result));
    }

    /** The report as text, which ends with a line end. */
    public static String text(Result result) {
        List<String> lines = new ArrayList<>();
        lines.add("# Dynamark results: " + Markdown.escape(result.run().simulation()));
        lines.add("");
        lines.add(StatusLines.of(result).stream().map(Markdown::escape).collect(joining("\n>\n> ", "> ", "")));
        validity(lines, result);
        section(lines, Facts.of(result.run()).grid());
        gatlingReports(lines, result);
        Pairing pairing = Pairing.of(result);
        budgets(lines, result);
        HighestRateTable.grid(result).ifPresent(rates -> {
            heading(lines, "## Highest rates");
            lines.add(HighestRateTable.meaning(result));
            section(lines, rates);
        });
        new Scales(result).all().forEach(scale -> scale(lines, scale, pairing));
        ReplayCosts.grid(result).ifPresent(costs -> {
            heading(lines, "## Replay's own cost");
            lines.add(ReplayCosts.MEANING);
            section(lines, costs);
        });
        FootprintTable.grid(result).ifPresent(footprints -> {
            heading(lines, "## Memory and CPU of each contestant's JVMs");
            lines.add(FootprintTable.MEANING);
            section(lines, footprints);
        });
        contestants(lines, result.contestants());
        errors(lines, result);
        environment(lines, result);
        heading(lines, "## How to read it");
        lines.add(HowToRead.markdown(result).stripTrailing());
        return lines.stream().collect(joining(LINE_END, "", LINE_END));
    }

    private static void validity(List<String> lines, Result result) {
        if (!result.validity().checks().isEmpty()) {
            heading(lines, "## Is it valid?");
            lines.addAll(Markdown.lines(Tables.validity().grid(result.validity().checks())));
        }
    }

    private static void budgets(List<String> lines, Result result) {
        if (!result.budgets().isEmpty()) {
            heading(lines, "## Budgets");
            lines.addAll(Markdown.lines(Tables.budgets().grid(result.budgets())));
        }
    }

    private static void gatlingReports(List<String> lines, Result result) {
        List<String> reports = result.run().gatlingReports();
        if (!reports.isEmpty()) {
            lines.add("");
            lines.add(reports.stream().map(Markdown::link).collect(joining(", ", "Gatling's report: ", "")));
        }
    }

    private static void scale(List<String> lines, Scale scale, Pairing pairing) {
        heading(
                lines,
                "## Results"
                        + scale.title()
                                .map(title -> ": " + Markdown.escape(title))
                                .orElse(""));
        for (OperationRows operation : scale.operations()) {
            heading(lines, "### " + Markdown.escape(operation.title()));
            lines.addAll(Markdown.lines(Tables.comparison().grid(operation.rows())));
        }
        heading(lines, "### Waits and attempts");
        lines.addAll(Markdown.lines(Tables.waits().grid(scale.rows())));
        CapacityTable.grid(scale).ifPresent(capacity -> {
            heading(lines, "### " + Markdown.escape(CapacityTable.title(scale)));
            lines.addAll(Markdown.lines(capacity));
        });
        List<RatioRow> ratios = RatioRow.of(scale);
        if (!ratios.isEmpty()) {
            String unit = pairing.unit();
            heading(lines, "### Ratios to " + Markdown.escape(scale.baseline()) + ", " + unit + " by " + unit);
            lines.addAll(Markdown.lines(Tables.ratios(unit + "s").grid(ratios)));
        }
    }

    private static void contestants(List<String> lines, List<MeasuredContestant> contestants) {
        if (contestants.isEmpty()) {
            return;
        }
        heading(lines, "## Contestants");
        lines.addAll(Markdown.lines(Tables.contestants().grid(contestants)));
        String counted = LinesOfCodeTable.markdown(contestants);
        if (!counted.isEmpty()) {
            heading(lines, "### Lines of code for model, mapping and the six operations");
            lines.add(counted);
            lines.add(LinesOfCodeTable.RULE.stripTrailing());
        }
    }

    private static void errors(List<String> lines, Result result) {
        heading(lines, "## Errors");
        List<ErrorRow> errors = ErrorRow.of(result.series());
        if (errors.isEmpty()) {
            lines.add("None.");
        } else {
            lines.addAll(Markdown.lines(ErrorRow.table().grid(errors)));
        }
        List<ErrorRow> expected = ErrorRow.expected(result.series());
        if (!expected.isEmpty()) {
            heading(lines, "### Expected");
            lines.addAll(Markdown.lines(ErrorRow.expectedTable().grid(expected)));
        }
    }

    private static void environment(List<String> lines, Result result) {
        heading(lines, "## Environment");
        if (result.processes().isEmpty()) {
            lines.add("Not recorded.");
        }
        Facts.ofAlike(result.processes()).forEach(facts -> {
            lines.addAll(Markdown.lines(facts.grid()));
            lines.add("");
        });
        if (!result.run().settings().isEmpty()) {
            heading(lines, "### Settings");
            lines.addAll(Markdown.lines(Facts.ofSettings(result.run()).grid()));
        }
    }

    private static void section(List<String> lines, Grid grid) {
        lines.add("");
        lines.addAll(Markdown.lines(grid));
    }

    private static void heading(List<String> lines, String heading) {
        if (!lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        lines.add(heading);
        lines.add("");
    }
}
