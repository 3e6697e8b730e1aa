package dev.dynamark.simulations;

import static dev.dynamark.simulations.SelfCheckContestant.ALLOCATING;
import static dev.dynamark.simulations.SelfCheckContestant.BUSY;
import static dev.dynamark.simulations.SelfCheckContestant.LONG;
import static dev.dynamark.simulations.SelfCheckContestant.MEGABYTE;
import static dev.dynamark.simulations.SelfCheckContestant.PLAIN;
import static dev.dynamark.simulations.SelfCheckContestant.PLAIN_AGAIN;
import static dev.dynamark.simulations.SelfCheckContestant.SHORT;
import static dev.dynamark.simulations.SelfCheckContestant.SLEEPING;

import dev.dynamark.compare.Estimate;
import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RoundRatio;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Recording;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a true measurement must show of contestants whose cost is known, and whether it did. */
final class SelfCheck {

    static final String ALLOCATED = "1 MB more per call is shown";
    static final String ONE_USER = "one user";
    static final String TOGETHER = "16 users, both";
    static final String SHORT_ALONE = "16 users, short alone";
    static final String LONG_ALONE = "16 users, long alone";

    private final Recorder recorder;
    private final Tolerance tolerance;

    SelfCheck(Recorder recorder, Tolerance tolerance) {
        this.recorder = recorder;
        this.tolerance = tolerance;
    }

    /** How far a figure may be off. */
    enum Tolerance {
        /** What {@code bench-selfcheck} promises. */
        STRICT(1),
        /** For tests beside others on a busy machine. */
        COARSE(20);

        private final double factor;

        Tolerance(double factor) {
            this.factor = factor;
        }

        Range widen(Range range) {
            double middle = (range.low() + range.high()) / 2;
            double half = (range.high() - range.low()) / 2 * factor;
            return new Range(range.found(), middle - half, middle + half);
        }
    }

    /** A figure of the recording and where it has to lie. */
    record Expectation(String name, String unit, Function<Recording, Range> range) {}

    /** What was found and what is allowed. */
    record Range(double found, double low, double high) {
        boolean holds() {
            return found >= low && found <= high;
        }
    }

    List<Expectation> expectations() {
        return List.of(
                new Expectation("the same class twice: median ratio 1 ± 3 standard errors", "", SelfCheck::sameTwice),
                new Expectation(
                        "a busy wait of 100 µs moves the mean",
                        "µs",
                        recording ->
                                moved(recording, series -> series.latencyNs().mean(), 95, 110)),
                new Expectation(
                        "a busy wait of 100 µs moves the p50",
                        "µs",
                        recording ->
                                moved(recording, series -> series.latencyNs().p50(), 95, 110)),
                new Expectation(
                        "a busy wait of 100 µs moves the CPU time",
                        "µs",
                        recording ->
                                moved(recording, series -> series.cpuNsPerOp().orElseThrow(), 90, 110)),
                new Expectation(ALLOCATED, "MB", SelfCheck::allocated),
                new Expectation("sleeping is no CPU time: share of the elapsed time", "", SelfCheck::sleeping),
                new Expectation(
                        "16 users: the ratio of two contestants is that of separate runs", "", SelfCheck::separate));
    }

    Optional<String> objectionTo(Expectation expectation) {
        Range range = tolerance.widen(expectation.range().apply(recorder.stop()));
        return range.holds() ? Optional.empty() : Optional.of(line(expectation, range));
    }

    String table() {
        Recording recording = recorder.stop();
        StringBuilder table = new StringBuilder("\nbench-selfcheck\n");
        for (Expectation expectation : expectations()) {
            try {
                Range range = tolerance.widen(expectation.range().apply(recording));
                table.append(range.holds() ? "  pass  " : "  FAIL  ").append(line(expectation, range));
            } catch (RuntimeException notRun) {
                table.append("  ----  ").append(expectation.name()).append(": not measured");
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String line(Expectation expectation, Range range) {
        return String.format(
                Locale.ROOT,
                "%s: %.4f %s (allowed %.4f to %.4f)",
                expectation.name(),
                range.found(),
                expectation.unit(),
                range.low(),
                range.high());
    }

    private static Range sameTwice(Recording recording) {
        Estimate median =
                ratio(recording, ONE_USER, PLAIN_AGAIN, PLAIN).median().orElseThrow();
        double error = 3 * median.standardError().orElseThrow();
        return new Range(median.ratio(), 1 - error, 1 + error);
    }

    private static Range moved(Recording recording, Function<Series, Number> figure, double low, double high) {
        double plain = figure.apply(series(recording, ONE_USER, PLAIN)).doubleValue();
        double busy = figure.apply(series(recording, ONE_USER, BUSY)).doubleValue();
        return new Range((busy - plain) / 1e3, low, high);
    }

    private static Range allocated(Recording recording) {
        double plain = series(recording, ONE_USER, PLAIN).allocatedBytesPerOp().orElseThrow();
        double allocating =
                series(recording, ONE_USER, ALLOCATING).allocatedBytesPerOp().orElseThrow();
        return new Range((allocating - plain) / MEGABYTE, 0.95, 1.05);
    }

    private static Range sleeping(Recording recording) {
        Series sleeping = series(recording, ONE_USER, SLEEPING);
        return new Range(
                sleeping.cpuNsPerOp().orElseThrow() / sleeping.latencyNs().mean(), 0, 0.05);
    }

    /** In lock-step and in runs of their own, within three standard errors of the former. */
    private static Range separate(Recording recording) {
        Estimate together =
                ratio(recording, TOGETHER, LONG, SHORT).geometricMean().orElseThrow();
        double alone = series(recording, LONG_ALONE, LONG).latencyNs().mean()
                / series(recording, SHORT_ALONE, SHORT).latencyNs().mean();
        double error = 3 * together.standardError().orElseThrow() * Math.sqrt(2);
        return new Range(together.ratio(), alone - error, alone + error);
    }

    private static RoundRatio ratio(
            Recording recording, String part, SelfCheckContestant contestant, SelfCheckContestant baseline) {
        List<Rounds> rounds = recording.rounds().stream()
                .filter(each -> each.operation().equals(part))
                .toList();
        return RoundRatio.of(rounds, Metric.SERVICE_TIME, contestant.id(), baseline.id());
    }

    private static Series series(Recording recording, String part, SelfCheckContestant contestant) {
        return recording.series().stream()
                .filter(series ->
                        series.operation().equals(part) && series.contestant().equals(contestant.id()))
                .findFirst()
                .orElseThrow();
    }
}
