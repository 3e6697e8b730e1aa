package dev.dynamark.report;

import dev.dynamark.compare.budget.OutcomeText;
import dev.dynamark.measure.BudgetOutcome;
import dev.dynamark.measure.CalculatedCapacity;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.MeasuredContestant;
import dev.dynamark.measure.Retries;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity;
import java.util.Optional;
import java.util.function.Function;

/** The tables of contestants, declared once for every form of output. */
final class Tables {

    private static final String NONE_SUCCEEDED = "no operation succeeded";
    private static final String NO_CPU =
            "not measured; CPU time is read on the platform thread of a blocking call, and of the process over an"
                    + " asynchronous contestant's bursts of a round if they last 500 ms (setting bench.burst)";
    private static final String NO_BYTES =
            "not measured; bytes are read on the platform thread of a blocking call, or of"
                    + " the process as its CPU time is, if no thread began or ended meanwhile";
    private static final String NO_UNITS = "no answer told the capacity it consumed (setting bench.capacity)";
    private static final String NO_ROUNDS =
            "no lock-step rounds, or too few, in which both this contestant and the baseline have it";
    private static final String SETTLED = "the verdict is settled, or no number of rounds would settle it";
    private static final String NO_REQUESTS = "no request of the AWS SDK was seen";
    private static final String NO_POOL =
            "the calls did not wait for a pool of threads, or too few bursts did for this percentile";
    private static final String NO_RETRIES = "nothing was tried again";
    private static final String NOTHING_PROVOKED = "the workload provoked nothing here";
    private static final String NOT_CALCULATED =
            "request and answer do not tell, such as items that a filter dropped, or bench.capacity is never";
    private static final String ONLY_OPEN = "response time is known only at a given rate of arrivals";

    private Tables() {}

    /** Contestants of one operation side by side. */
    static Table<ContestantRow> comparison() {
        return Table.<ContestantRow>empty()
                .words("contestant", ContestantRow::contestant)
                .figures("ops/s", series(each -> Figures.number(each.throughputPerSecond())), NONE_SUCCEEDED)
                .figures("mean µs", meanLatency(), NONE_SUCCEEDED)
                .figures("p50 µs", latency(Percentile.P50), Percentile.TOO_FEW)
                .figures("p90 µs", latency(Percentile.P90), Percentile.TOO_FEW)
                .figures("p95 µs", latency(Percentile.P95), Percentile.TOO_FEW)
                .figures("p99 µs", latency(Percentile.P99), Percentile.TOO_FEW)
                .figures("p99.9 µs", latency(Percentile.P999), Percentile.TOO_FEW)
                .figuresIfAny("response p50 µs", response(Percentile.P50), ONLY_OPEN)
                .figuresIfAny("response p99 µs", response(Percentile.P99), ONLY_OPEN)
                .figuresIfAny("response p99.9 µs", response(Percentile.P999), ONLY_OPEN)
                .figures("success %", ContestantRow::successPercent, NONE_SUCCEEDED)
                .figuresIfAny("expected", ContestantRow::expected, NOTHING_PROVOKED)
                .figures("CPU µs/op", optional(Series::cpuNsPerOp, Figures::micros), NO_CPU)
                .figures("KB/op", optional(Series::allocatedBytesPerOp, Figures::kilobytes), NO_BYTES)
                .figures("units/op", ContestantRow::units, NO_UNITS)
                .figuresIfAny("USD/million", optional(Series::usdPerMillion, Figures::number), NO_UNITS)
                .figures("ratio", ContestantRow::ratio, NO_ROUNDS)
                .words("interval", row -> row.interval().orElse(Grid.ABSENT))
                .words("verdict", row -> row.verdict().orElse(Grid.ABSENT));
    }

    /** All operations in few columns. */
    static Table<ContestantRow> compact() {
        return Table.<ContestantRow>empty()
                .words("operation", ContestantRow::operation)
                .words("contestant", ContestantRow::contestant)
                .figures("ops/s", series(each -> Figures.number(each.throughputPerSecond())), NONE_SUCCEEDED)
                .figures("mean µs", meanLatency(), NONE_SUCCEEDED)
                .figures("p50 µs", latency(Percentile.P50), Percentile.TOO_FEW)
                .figures("p99 µs", latency(Percentile.P99), Percentile.TOO_FEW)
                .figuresIfAny("resp. p99", response(Percentile.P99), ONLY_OPEN)
                .figures("ok %", ContestantRow::successPercent, NONE_SUCCEEDED)
                .figuresIfAny("expected", ContestantRow::expected, NOTHING_PROVOKED)
                .figures("CPU µs", optional(Series::cpuNsPerOp, Figures::micros), NO_CPU)
                .figures("KB", optional(Series::allocatedBytesPerOp, Figures::kilobytes), NO_BYTES)
                .figures("units", ContestantRow::units, NO_UNITS)
                .figures("ratio", ContestantRow::ratio, NO_ROUNDS)
                .words("verdict", row -> row.verdict().orElse(Grid.ABSENT));
    }

    /** What an operation went through besides its service time. */
    static Table<ContestantRow> waits() {
        return Table.<ContestantRow>empty()
                .words("operation", ContestantRow::operation)
                .words("contestant", ContestantRow::contestant)
                .figures("operations", row -> Optional.of(Figures.count(row.operations())), "")
                .figures("warm-up", row -> Optional.of(Figures.count(row.warmUpOperations())), "")
                .figures("burst", series(each -> Figures.count(each.burst())), NONE_SUCCEEDED)
                .wordsIfAny("CPU source", optional(Series::cpuSource, CpuSource::label), NO_CPU)
                .figures("attempts/op", optional(Series::attemptsPerOp, Figures::number), NO_REQUESTS)
                .figures("pool wait p50 µs", poolWait(Percentile.P50), NO_POOL)
                .figures("pool wait p99 µs", poolWait(Percentile.P99), NO_POOL)
                .figuresIfAny("retries/op", retries(found -> Figures.number(found.perOp())), NO_RETRIES)
                .figuresIfAny("back-off µs/op", retries(found -> Figures.micros(found.backoffNsPerOp())), NO_RETRIES)
                .figuresIfAny("back-off % of mean", ContestantRow::backoffPercent, NO_RETRIES)
                .figuresIfAny(
                        "back-off mean µs",
                        optional(Series::backoffNs, found -> Figures.micros(found.mean())),
                        NO_RETRIES)
                .wordsIfAny("throttled", ContestantRow::throttles, "none was throttled")
                .wordsIfAny("refused", ContestantRow::refusals, "nothing was handed back or cancelled");
    }

    /** Capacity by DynamoDB's rules and as it was told, and what a million operations cost. */
    static Table<ContestantRow> capacity() {
        return Table.<ContestantRow>empty()
                .words("operation", ContestantRow::operation)
                .words("contestant", ContestantRow::contestant)
                .figures("calculated units/op", ContestantRow::calculatedUnits, NOT_CALCULATED)
                .figures("told units/op", ContestantRow::units, NO_UNITS)
                .figures("requests compared", calculated(CalculatedCapacity::requests), NOT_CALCULATED)
                .figures("different", calculated(CalculatedCapacity::different), NOT_CALCULATED)
                .figuresIfAny(
                        "known deviations",
                        row -> calculated(CalculatedCapacity::knownDeviations)
                                .apply(row)
                                .filter(number -> !number.equals("0")),
                        "none")
                .figures("USD/million", optional(Series::usdPerMillion, Figures::number), NO_UNITS);
    }

    /**
     * One contestant and metric over the baseline.
     *
     * @param pairs title of their number
     */
    static Table<RatioRow> ratios(String pairs) {
        return Table.<RatioRow>empty()
                .words("operation", RatioRow::operation)
                .words("contestant", row -> row.pair().contestant())
                .words("metric", row -> row.pair().metric())
                .figures("ratio", row -> Optional.of(Figures.ratio(row.pair())), "")
                .words("interval", row -> Figures.interval(row.pair()))
                .words("verdict", row -> row.pair().verdict())
                .figures("adjusted p", row -> row.pair().adjustedP().map(Figures::probability), "")
                .figures(pairs, row -> Optional.of(Figures.count(row.pair().rounds())), "")
                .figures("blocks", row -> Optional.of(Figures.count(row.pair().blocks())), "")
                .figures(
                        "autocorrelation",
                        row -> row.pair().autocorrelationTime().map(Figures::number),
                        "")
                .figuresIfAny("needed", row -> row.pair().roundsNeeded().map(Figures::count), SETTLED);
    }

    /** What was asked of the run before any of its numbers is to be believed. */
    static Table<Validity.Check> validity() {
        return Table.<Validity.Check>empty()
                .words("check", Validity.Check::name)
                .words("", check -> check.passed() ? "passed" : "NOT PASSED")
                .words("what was found", Validity.Check::message);
    }

    /** Limits and whether they were kept. */
    static Table<BudgetOutcome> budgets() {
        return Table.<BudgetOutcome>empty()
                .words("budget", BudgetOutcome::name)
                .words("outcome", budget -> budget.outcome().label())
                .words("what was found", OutcomeText::of);
    }

    /** Who took part. */
    static Table<MeasuredContestant> contestants() {
        return Table.<MeasuredContestant>empty()
                .words("contestant", MeasuredContestant::id)
                .words("what it is", MeasuredContestant::description)
                .words("HTTP client", MeasuredContestant::httpClient);
    }

    private static Function<ContestantRow, Optional<String>> series(Function<Series, String> cell) {
        return row -> row.succeeded().map(cell);
    }

    private static <V> Function<ContestantRow, Optional<String>> optional(
            Function<Series, Optional<V>> value, Function<V, String> cell) {
        return row -> row.succeeded().flatMap(value).map(cell);
    }

    private static Function<ContestantRow, Optional<String>> retries(Function<Retries, String> cell) {
        return row -> row.succeeded()
                .flatMap(Series::retries)
                .filter(found -> found.perOp() > 0)
                .map(cell);
    }

    private static Function<ContestantRow, Optional<String>> calculated(Function<CalculatedCapacity, Long> number) {
        return row ->
                row.succeeded().flatMap(Series::calculatedCapacity).map(found -> Figures.count(number.apply(found)));
    }

    private static Function<ContestantRow, Optional<String>> meanLatency() {
        return series(each -> Figures.micros(each.latencyNs().mean()));
    }

    private static Function<ContestantRow, Optional<String>> latency(Percentile percentile) {
        return row -> row.succeeded().flatMap(each -> percentile.micros(each.latencyNs(), each.count()));
    }

    /** The column stays where there are too few values, which the latency beside it explains. */
    private static Function<ContestantRow, Optional<String>> response(Percentile percentile) {
        return row -> row.succeeded().flatMap(each -> each.responseNs()
                .map(found -> percentile.micros(found, each.count()).orElse(Grid.ABSENT)));
    }

    /** Of a burst one value, so that there are at least as many as full bursts. */
    private static Function<ContestantRow, Optional<String>> poolWait(Percentile percentile) {
        return row -> row.succeeded().flatMap(each -> each.poolWaitNs()
                .flatMap(found -> percentile.micros(found, each.count() / each.burst())));
    }
}
