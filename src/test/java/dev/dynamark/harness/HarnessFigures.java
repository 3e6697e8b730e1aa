package dev.dynamark.harness;

import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Series;
import dev.dynamark.report.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the harness costs and whether it keeps its targets, as text. What it adds to an operation is all the time that a user
 * takes for one, as the operation itself takes none: with more users than cores that includes waiting for each other.
 */
public record HarnessFigures(List<Series> series, List<HarnessCase> cases) {

    private static final double REQUESTS_PER_SECOND = 100_000;
    private static final double OPERATIONS_PER_SECOND = 2_000_000;

    /** A line for each case and each target. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("A contestant that does nothing, with recorder and pool of threads on "
                + Runtime.getRuntime().availableProcessors() + " cores");
        lines.add(String.format(
                "%-20s %14s %14s %20s %20s",
                "", "requests/s", "operations/s", "µs/operation added", "CPU µs/operation"));
        cases.forEach(each -> lines.add(line(each)));
        cases.stream().filter(each -> each.users() == 16).forEach(each -> lines.add(target(each)));
        long failed = series.stream()
                .filter(each -> each.outcome() != Outcome.OK)
                .mapToLong(Series::count)
                .sum();
        lines.add(failed == 0 ? "no operation failed" : failed + " OPERATIONS FAILED: do not believe these figures");
        return String.join("\n", lines) + "\n";
    }

    private String line(HarnessCase each) {
        double operations = operations(each);
        double perSecond = operations / seconds(each);
        return String.format(
                "%-20s %14s %14s %20s %20s",
                each.name(),
                Figures.number(perSecond / each.burst()),
                Figures.number(perSecond),
                Figures.number(1e6 * each.users() / perSecond),
                Figures.number(each.cpu().toNanos() / 1e3 / operations));
    }

    private String target(HarnessCase each) {
        boolean single = each.burst() == 1;
        double wanted = single ? REQUESTS_PER_SECOND : OPERATIONS_PER_SECOND;
        double found = operations(each) / seconds(each);
        return String.format(
                Locale.ROOT,
                "target of %s: %s %s a second, found %s: %s, %.2f of it",
                each.name(),
                Figures.number(wanted),
                single ? "requests" : "operations",
                Figures.number(found),
                found >= wanted ? "kept" : "MISSED",
                found / wanted);
    }

    private double operations(HarnessCase each) {
        return series.stream()
                .filter(one -> one.operation().equals(each.name()))
                .mapToLong(Series::count)
                .sum();
    }

    private static double seconds(HarnessCase each) {
        return each.elapsed().toNanos() / 1e9;
    }
}
