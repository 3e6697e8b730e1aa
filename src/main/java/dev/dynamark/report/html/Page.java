package dev.dynamark.report.html;

import dev.dynamark.measure.Result;
import dev.dynamark.report.Grid;
import dev.dynamark.report.ResultTables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that the page shows, in its order.
 *
 * @param tone how the run ended, for the colour of what is said first
 * @param contestants what is known of them besides figures
 * @param surroundings environments and settings
 */
record Page(
        String title,
        Head head,
        String tone,
        List<String> status,
        List<Link> gatlingReports,
        List<Mark> marks,
        HtmlTable validity,
        HtmlTable run,
        HtmlTable budgets,
        List<String> highestRatesMeaning,
        List<HtmlTable> highestRates,
        List<ScaleSection> scales,
        String replayMeaning,
        List<HtmlTable> replay,
        String footprintsMeaning,
        List<HtmlTable> footprints,
        List<HtmlTable> contestants,
        HtmlTable errors,
        List<HtmlTable> expected,
        List<HtmlTable> surroundings,
        List<List<Prose.Run>> howToRead) {

    static Page of(Result result) {
        ResultTables tables = new ResultTables(result);
        Marks marks = Marks.of(result);
        Pauses pauses = Pauses.of(result.processes());
        var scales = tables.scales();
        String title = Texts.onOneLine(result.run().simulation());
        return new Page(
                title,
                Head.of(title + ": comparison by Dynamark", marks),
                tone(result),
                tables.status().stream().map(Texts::onOneLine).toList(),
                Link.toGatling(result.run().gatlingReports()),
                marks.all(),
                HtmlTable.of("Checks of validity", tables.validity(), marks),
                HtmlTable.of("The run", tables.run(), marks),
                HtmlTable.of("Budgets", tables.budgets(), marks),
                tables.highestRates().map(grid -> tables.highestRatesMeaning()).stream()
                        .toList(),
                tables.highestRates().stream()
                        .map(grid -> HtmlTable.of("Highest rates", grid, marks))
                        .toList(),
                IntStream.range(0, scales.size())
                        .mapToObj(index ->
                                ScaleSection.of("s" + index, scales.get(index), pauses, marks, tables.pairing()))
                        .toList(),
                tables.replayCostsMeaning(),
                tables.replayCosts().stream()
                        .map(grid -> HtmlTable.of("Replay's own cost", grid, marks))
                        .toList(),
                tables.footprintsMeaning(),
                tables.footprints().stream()
                        .map(grid -> HtmlTable.of("Memory and CPU of each contestant's JVMs", grid, marks))
                        .toList(),
                contestants(tables, marks),
                HtmlTable.of("Errors", tables.errors(), marks),
                Stream.of(HtmlTable.of("Expected", tables.expected(), marks))
                        .filter(table -> !table.isEmpty())
                        .toList(),
                surroundings(tables, marks),
                Prose.list(tables.howToRead()));
    }

    public boolean isReliable() {
        return tone.equals("good");
    }

    private static String tone(Result result) {
        return switch (result.run().status()) {
            case COMPLETE -> result.validity().valid() ? "good" : "bad";
            case PARTIAL -> result.validity().valid() ? "open" : "bad";
            case ABORTED -> "bad";
        };
    }

    private static List<HtmlTable> contestants(ResultTables tables, Marks marks) {
        List<HtmlTable> all = new ArrayList<>();
        all.add(HtmlTable.of("Contestants", tables.contestants(), marks));
        tables.linesOfCode().ifPresent(grid -> all.add(HtmlTable.of("Lines of code", grid, marks)));
        return all.stream().filter(table -> !table.isEmpty()).toList();
    }

    private static List<HtmlTable> surroundings(ResultTables tables, Marks marks) {
        List<HtmlTable> all = new ArrayList<>();
        List<Grid> environments = tables.environments();
        for (int i = 0; i < environments.size(); i++) {
            String number = environments.size() > 1 ? " " + (i + 1) : "";
            all.add(HtmlTable.of("Environment" + number, environments.get(i), marks));
        }
        all.add(HtmlTable.of("Settings", tables.settings(), marks));
        return all.stream().filter(table -> !table.isEmpty()).toList();
    }
}
