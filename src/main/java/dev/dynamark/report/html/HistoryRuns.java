package dev.dynamark.report.html;

import dev.dynamark.compare.shifts.HistoryPoint;
import dev.dynamark.report.Figures;
import dev.dynamark.report.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The runs of a history by their numbers, the oldest is 1. Immutable. */
final class HistoryRuns {

    private static final int COMMIT = 10;

    private final List<HistoryPoint> runs;
    private final Map<String, String> sides;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** @param sides what runs are called besides, such as {@code base}, by their ids */
    HistoryRuns(List<HistoryPoint> runs, Map<String, String> sides) {
        this.runs = List.copyOf(runs);
        this.sides = Map.copyOf(sides);
        runs.forEach(run -> numbers.put(run.run(), numbers.size() + 1));
    }

    int count() {
        return runs.size();
    }

    int number(String run) {
        return numbers.get(run);
    }

    static String abbreviated(String commit) {
        String line = Texts.onOneLine(commit);
        return line.length() <= COMMIT ? line : line.substring(0, COMMIT);
    }

    List<Tick> ticks(Axis x) {
        int step = IntStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000)
                .filter(each -> count() / each <= 8)
                .findFirst()
                .orElse(count());
        return IntStream.rangeClosed(1, count())
                .filter(number -> step == 1 || number % step == 0)
                .mapToObj(number -> new Tick(Texts.place(x.at(number)), Figures.count(number)))
                .toList();
    }

    /** Behind the runs that are called something. */
    List<LineChart.Column> bands(Axis x, LineChart.Frame frame) {
        List<LineChart.Column> bands = new ArrayList<>();
        for (HistoryPoint run : runs) {
            if (sides.containsKey(run.run())) {
                String side = sides.get(run.run());
                double from = x.at(number(run.run()) - 0.5);
                bands.add(new LineChart.Column(
                        Texts.place(from),
                        Integer.toString(frame.top()),
                        Texts.place(x.at(number(run.run()) + 0.5) - from),
                        Integer.toString(frame.bottom() - frame.top()),
                        "side " + side,
                        side + ": " + Texts.onOneLine(run.run())));
            }
        }
        return bands;
    }

    /** Which number is which run. */
    HtmlTable table(String caption, Marks marks) {
        boolean anyCommit = runs.stream().anyMatch(run -> run.commit().isPresent());
        List<Grid.Head> heads = new ArrayList<>(List.of(
                new Grid.Head("number", Grid.Align.RIGHT),
                new Grid.Head("run", Grid.Align.LEFT),
                new Grid.Head("started", Grid.Align.LEFT)));
        if (anyCommit) {
            heads.add(new Grid.Head("commit", Grid.Align.LEFT));
        }
        if (!sides.isEmpty()) {
            heads.add(new Grid.Head("side", Grid.Align.LEFT));
        }
        heads.add(new Grid.Head("machine", Grid.Align.LEFT));
        List<List<String>> rows = runs.stream()
                .map(run -> {
                    List<String> row = new ArrayList<>(List.of(
                            Figures.count(number(run.run())),
                            run.run(),
                            run.startedAt().toString()));
                    if (anyCommit) {
                        row.add(run.commit().orElse(Grid.ABSENT));
                    }
                    if (!sides.isEmpty()) {
                        row.add(sides.getOrDefault(run.run(), ""));
                    }
                    row.add(run.machine());
                    return List.copyOf(row);
                })
                .toList();
        return HtmlTable.of(caption, new Grid(heads, rows, List.of()), marks);
    }
}
