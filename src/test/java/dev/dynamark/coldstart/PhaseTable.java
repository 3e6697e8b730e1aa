package dev.dynamark.coldstart;

import dev.dynamark.compare.Estimate;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.RoundRatio;
import dev.dynamark.measure.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Medians of each step, and ratios of the whole within rounds. */
final class PhaseTable {

    private final List<Start> starts;
    private final List<Rounds> rounds;

    PhaseTable(List<Start> starts, List<Rounds> rounds) {
        this.starts = starts;
        this.rounds = rounds;
    }

    String markdown() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("archive", "contestant"));
        for (Step step : Step.values()) {
            head.add(step.label());
        }
        head.addAll(List.of("wall ms", "CPU ms", "classes", "ratio of wall", "ratio of CPU"));
        rows.add(head);
        rows.add(head.stream().map(each -> "---").toList());
        for (Rounds each : rounds) {
            for (String contestant : each.contestants()) {
                rows.add(row(each, contestant));
            }
        }
        return rows.stream()
                        .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |")))
                        .collect(Collectors.joining("\n"))
                + "\n\nMedians of " + rounds.get(0).block().size() + " starts, in ms. Ratios to "
                + rounds.get(0).contestants().get(0)
                + ": geometric mean of the ratios within rounds ± its standard error. CPU is that of the main thread from"
                + " the JVM's start to the order, without compiler and collector.\n";
    }

    private List<String> row(Rounds of, String contestant) {
        String archive = of.tags().orElseThrow().get(ColdStartResult.ARCHIVE);
        List<Reading> own = starts.stream()
                .filter(start -> start.archive().label().equals(archive)
                        && start.library().id().equals(contestant))
                .map(Start::reading)
                .toList();
        List<String> row = new ArrayList<>(List.of(archive, contestant));
        for (Step step : Step.values()) {
            row.add(millis(own, reading -> reading.micros().get(step)));
        }
        row.add(millis(own, Reading::wallMicros));
        row.add(millis(own, Reading::cpuMicros));
        row.add(String.format(Locale.ROOT, "%.0f", Median.of(own.stream().mapToDouble(Reading::classes))));
        row.add(ratio(of, RoundFigure.SERVICE_TIME, contestant));
        row.add(ratio(of, RoundFigure.CPU_TIME, contestant));
        return row;
    }

    private static String ratio(Rounds of, RoundFigure metric, String contestant) {
        String baseline = of.contestants().get(0);
        if (contestant.equals(baseline)) {
            return "baseline";
        }
        Optional<Estimate> mean =
                RoundRatio.of(List.of(of), metric, contestant, baseline).geometricMean();
        return mean.map(estimate -> String.format(Locale.ROOT, "%.2f", estimate.ratio())
                        + estimate.standardError()
                                .map(error -> String.format(Locale.ROOT, " ± %.2f", error))
                                .orElse(""))
                .orElse("–");
    }

    private static String millis(List<Reading> readings, ToLongFunction<Reading> micros) {
        return String.format(
                Locale.ROOT, "%.0f", Median.of(readings.stream().mapToDouble(micros::applyAsLong)) / 1_000);
    }
}
