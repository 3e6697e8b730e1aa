package dev.dynamark.selfcheck;

import static dev.dynamark.selfcheck.SelfCheckContestant.ALLOCATING;
import static dev.dynamark.selfcheck.SelfCheckContestant.BUSY;
import static dev.dynamark.selfcheck.SelfCheckContestant.LONG;
import static dev.dynamark.selfcheck.SelfCheckContestant.MEGABYTE;
import static dev.dynamark.selfcheck.SelfCheckContestant.PLAIN;
import static dev.dynamark.selfcheck.SelfCheckContestant.PLAIN_AGAIN;
import static dev.dynamark.selfcheck.SelfCheckContestant.SHORT;
import static dev.dynamark.selfcheck.SelfCheckContestant.SLEEPING;

import dev.dynamark.compare.Estimate;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.RoundRatio;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Recording;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/** What a true measurement must show of contestants whose cost is known, and whether it did. */
public final class SelfCheck {

    /** The name of the request that tells whether bytes are counted. */
    public static final String ALLOCATED = "1 MB more per call is shown";

    static final String ONE_USER = "one user";
    static final String TOGETHER = "16 users, both";
    static final String SHORT_ALONE = "16 users, short alone";
    static final String LONG_ALONE = "16 users, long alone";
    static final String LATER = "one user, answers later";
    static final String PAUSES = "arrivals at a rate, the server pauses";

    private final Recorder recorder;
    private final Tolerance tolerance;
    private final DoubleSupplier laterCpuNs;

    /**
     * @param laterCpuNs CPU time of the thread that answered an asynchronous busy wait, by its own reading
     */
    SelfCheck(Recorder recorder, Tolerance tolerance, DoubleSupplier laterCpuNs) {
        this.recorder = recorder;
        this.tolerance = tolerance;
        this.laterCpuNs = laterCpuNs;
    }

    /** How far a figure may be off. */
    public enum Tolerance {
        /** What {@code bench-selfcheck} promises. */
        STRICT,
        /** For tests beside others on a busy machine; too narrow for a figure that was not measured. */
        COARSE;

        Range range(double found, Limits strict, Limits coarse) {
            Limits limits = this == STRICT ? strict : coarse;
            return new Range(found, limits.low(), limits.high());
        }
    }

    private record Limits(double low, double high) {
        static Limits around(double middle, double error) {
            return new Limits(middle - error, middle + error);
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
                new Expectation("the same class twice: median ratio 1 ± 3 standard errors", "", this::sameTwice),
                new Expectation(
                        "a busy wait of 100 µs moves the mean",
                        "µs",
                        recording ->
                                moved(recording, series -> series.latencyNs().mean(), new Limits(95, 110))),
                new Expectation(
                        "a busy wait of 100 µs moves the p50",
                        "µs",
                        recording ->
                                moved(recording, series -> series.latencyNs().p50(), new Limits(95, 110))),
                new Expectation(
                        "a busy wait of 100 µs moves the CPU time",
                        "µs",
                        recording ->
                                moved(recording, series -> series.cpuNsPerOp().orElseThrow(), new Limits(90, 110))),
                new Expectation(ALLOCATED, "MB", this::allocated),
                new Expectation("sleeping is no CPU time: share of the elapsed time", "", this::sleeping),
                new Expectation("16 users: the ratio of two contestants is that of separate runs", "", this::separate),
                new Expectation(
                        "the process's CPU time of an asynchronous busy wait: share of the thread's own",
                        "",
                        this::busyLater),
                new Expectation(
                        "the process's CPU time of an asynchronous sleep: share of the elapsed time",
                        "",
                        this::sleepingLater),
                new Expectation(
                        "a server that pauses 200 ms each second shows in the response time: p90",
                        "ms",
                        this::pausing));
    }

    Optional<String> objectionTo(Expectation expectation) {
        Range range = expectation.range().apply(recorder.stop());
        return range.holds() ? Optional.empty() : Optional.of(line(expectation, range));
    }

    String table() {
        Recording recording = recorder.stop();
        StringBuilder table = new StringBuilder("\nbench-selfcheck\n");
        for (Expectation expectation : expectations()) {
            try {
                Range range = expectation.range().apply(recording);
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

    private Range sameTwice(Recording recording) {
        Estimate median =
                ratio(recording, ONE_USER, PLAIN_AGAIN, PLAIN).median().orElseThrow();
        double error = 3 * median.standardError().orElseThrow();
        return tolerance.range(median.ratio(), Limits.around(1, error), new Limits(0.5, 2));
    }

    private Range moved(Recording recording, Function<Series, Number> figure, Limits strict) {
        double plain = figure.apply(series(recording, ONE_USER, PLAIN)).doubleValue();
        double busy = figure.apply(series(recording, ONE_USER, BUSY)).doubleValue();
        return tolerance.range((busy - plain) / 1e3, strict, new Limits(60, 250));
    }

    private Range allocated(Recording recording) {
        double plain = series(recording, ONE_USER, PLAIN).allocatedBytesPerOp().orElseThrow();
        double allocating =
                series(recording, ONE_USER, ALLOCATING).allocatedBytesPerOp().orElseThrow();
        return tolerance.range((allocating - plain) / MEGABYTE, new Limits(0.95, 1.05), new Limits(0.8, 1.2));
    }

    private Range sleeping(Recording recording) {
        Series sleeping = series(recording, ONE_USER, SLEEPING);
        return tolerance.range(
                sleeping.cpuNsPerOp().orElseThrow() / sleeping.latencyNs().mean(),
                new Limits(0, 0.05),
                new Limits(0, 0.3));
    }

    /** Gatling, the recorder and the collector work in the same process. */
    private Range busyLater(Recording recording) {
        double ofProcess = series(recording, LATER, BUSY).cpuNsPerOp().orElseThrow();
        return tolerance.range(ofProcess / laterCpuNs.getAsDouble(), new Limits(0.95, 1.5), new Limits(0.5, 5));
    }

    private Range sleepingLater(Recording recording) {
        Series sleeping = series(recording, LATER, SLEEPING);
        return tolerance.range(
                sleeping.cpuNsPerOp().orElseThrow() / sleeping.latencyNs().mean(),
                new Limits(0, 0.1),
                new Limits(0, 1.5));
    }

    /** In lock-step and in runs of their own, within three standard errors of the former. */
    private Range separate(Recording recording) {
        Estimate together =
                ratio(recording, TOGETHER, LONG, SHORT).geometricMean().orElseThrow();
        double alone = series(recording, LONG_ALONE, LONG).latencyNs().mean()
                / series(recording, SHORT_ALONE, SHORT).latencyNs().mean();
        double error = 3 * together.standardError().orElseThrow() * Math.sqrt(2);
        return tolerance.range(together.ratio(), Limits.around(alone, error), new Limits(1.02, 5));
    }

    /** A fifth of the arrivals come in a pause, half of them wait for 100 ms or more, whatever is in front of them. */
    private Range pausing(Recording recording) {
        Series asked = recording.series().stream()
                .filter(series -> series.contestant().equals(PausingServer.ID))
                .findFirst()
                .orElseThrow();
        return tolerance.range(asked.responseNs().orElseThrow().p90() / 1e6, new Limits(85, 125), new Limits(40, 400));
    }

    private static RoundRatio ratio(
            Recording recording, String part, SelfCheckContestant contestant, SelfCheckContestant baseline) {
        List<Rounds> rounds = recording.rounds().stream()
                .filter(each -> each.operation().equals(part))
                .toList();
        return RoundRatio.of(rounds, RoundFigure.SERVICE_TIME, contestant.id(), baseline.id());
    }

    private static Series series(Recording recording, String part, SelfCheckContestant contestant) {
        return recording.series().stream()
                .filter(series ->
                        series.operation().equals(part) && series.contestant().equals(contestant.id()))
                .findFirst()
                .orElseThrow();
    }
}
