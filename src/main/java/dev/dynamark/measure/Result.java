package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A whole result document, version 1. All reports, gates and merges read this and nothing else. Immutable.
 *
 * @param format always {@link #FORMAT}
 * @param version always {@link #VERSION}
 * @param run what ran; not null
 * @param processes where it ran, the injector first
 * @param validity whether the numbers can be trusted; not null
 * @param series figures per contestant, operation, outcome and tags
 * @param rounds lock-step rounds per operation and tags
 * @param pairs comparisons of two contestants
 * @param budgets limits and whether they were kept
 * @param contestants what is known of the contestants besides their figures, the baseline first; may be empty
 * @param highestRates of a run that looked for them; else empty
 */
public record Result(
        String format,
        int version,
        Run run,
        List<MeasuredProcess> processes,
        Validity validity,
        List<Series> series,
        List<Rounds> rounds,
        List<Pair> pairs,
        List<BudgetOutcome> budgets,
        List<MeasuredContestant> contestants,
        List<HighestRate> highestRates) {

    /** Name of the document's format. */
    public static final String FORMAT = "dynamark-result";

    /** Version of the document's format that this class is. */
    public static final int VERSION = 1;

    /**
     * Checks the format and copies the lists.
     *
     * @throws IllegalArgumentException if format or version are others
     */
    public Result {
        if (!FORMAT.equals(format) || version != VERSION) {
            throw new IllegalArgumentException("Expected format \"" + FORMAT + "\" version " + VERSION + ", found \""
                    + format + "\" version " + version);
        }
        requireNonNull(run, "run");
        requireNonNull(validity, "validity");
        processes = Copies.list(processes);
        series = Copies.list(series);
        rounds = Copies.list(rounds);
        pairs = Copies.list(pairs);
        budgets = Copies.list(budgets);
        contestants = Copies.list(contestants);
        highestRates = Copies.list(highestRates);
    }

    /** A result of a run that did not look for highest rates. */
    public Result(
            String format,
            int version,
            Run run,
            List<MeasuredProcess> processes,
            Validity validity,
            List<Series> series,
            List<Rounds> rounds,
            List<Pair> pairs,
            List<BudgetOutcome> budgets,
            List<MeasuredContestant> contestants) {
        this(format, version, run, processes, validity, series, rounds, pairs, budgets, contestants, List.of());
    }

    /** The result of one process, before anything was compared or judged. */
    public static Result of(Run run, MeasuredProcess process, Validity validity, Recording recording) {
        return of(run, List.of(process), validity, recording);
    }

    /**
     * The result of several processes, before anything was compared or judged.
     *
     * @param recording what all of them measured
     */
    public static Result of(Run run, List<MeasuredProcess> processes, Validity validity, Recording recording) {
        return new Result(
                FORMAT,
                VERSION,
                run,
                processes,
                validity,
                recording.series(),
                recording.rounds(),
                List.of(),
                List.of(),
                List.of());
    }

    /** This result with this description of the run. */
    public Result withRun(Run described) {
        return new Result(
                format,
                version,
                described,
                processes,
                validity,
                series,
                rounds,
                pairs,
                budgets,
                contestants,
                highestRates);
    }

    /** This result with these comparisons. */
    public Result withPairs(List<Pair> compared) {
        return new Result(
                format,
                version,
                run,
                processes,
                validity,
                series,
                rounds,
                compared,
                budgets,
                contestants,
                highestRates);
    }

    /** This result with these budgets. */
    public Result withBudgets(List<BudgetOutcome> judged) {
        return new Result(
                format, version, run, processes, validity, series, rounds, pairs, judged, contestants, highestRates);
    }

    /** This result with this validity. */
    public Result withValidity(Validity judged) {
        return new Result(
                format, version, run, processes, judged, series, rounds, pairs, budgets, contestants, highestRates);
    }

    /** This result with these contestants. */
    public Result withContestants(List<MeasuredContestant> described) {
        return new Result(
                format, version, run, processes, validity, series, rounds, pairs, budgets, described, highestRates);
    }

    /** This result with these highest rates. */
    public Result withHighestRates(List<HighestRate> found) {
        return new Result(
                format, version, run, processes, validity, series, rounds, pairs, budgets, contestants, found);
    }
}
