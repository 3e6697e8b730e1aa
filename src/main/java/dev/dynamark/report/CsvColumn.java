package dev.dynamark.report;

import static java.util.stream.Collectors.joining;

import dev.dynamark.measure.CalculatedCapacity;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Distribution;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Retries;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.Series;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of {@code results.csv}.
 *
 * @param title what it holds, with its unit
 * @param cell empty where the row has no such figure
 */
record CsvColumn(String title, Function<CsvRow, Optional<?>> cell) {

    /** All columns; which tags there are is up to the result. */
    static List<CsvColumn> of(Result result) {
        return Stream.of(
                        run(),
                        names(),
                        tags(result),
                        counts(),
                        distribution("latency", series -> Optional.of(series.latencyNs())),
                        distribution("response", Series::responseNs),
                        distribution("pool_wait", Series::poolWaitNs),
                        distribution("backoff", Series::backoffNs),
                        costs(),
                        ratio())
                .flatMap(columns -> columns)
                .toList();
    }

    private static Stream<CsvColumn> run() {
        return Stream.of(
                ofRun("run", Run::id),
                ofRun("simulation", Run::simulation),
                ofRun("started_at", Run::startedAt),
                ofRun("tier", Run::tier),
                ofRun("mode", run -> run.mode().label()),
                ofRun("status", run -> run.status().label()),
                new CsvColumn(
                        "valid", row -> Optional.of(row.result().validity().valid())));
    }

    private static Stream<CsvColumn> names() {
        return Stream.of(
                always("contestant", Series::contestant),
                always("operation", Series::operation),
                always("outcome", series -> series.outcome().label()));
    }

    private static Stream<CsvColumn> tags(Result result) {
        return result.series().stream()
                .flatMap(series -> series.key().tags().keySet().stream())
                .distinct()
                .map(tag -> optional(
                        "tag_" + tag,
                        series -> Optional.ofNullable(series.key().tags().get(tag))));
    }

    private static Stream<CsvColumn> counts() {
        return Stream.of(
                always("operations", Series::count),
                always("warm_up_operations", Series::warmUpCount),
                optional("checked_operations", Series::checkedCount),
                always("burst_operations", Series::burst),
                always("users", Series::users),
                always("sum_ns", Series::sumNs),
                always("active_ns", Series::activeNs),
                always("throughput_per_second", Series::throughputPerSecond));
    }

    private static Stream<CsvColumn> distribution(String of, Function<Series, Optional<Distribution>> distribution) {
        return Stream.of(
                ofDistribution(of + "_min_ns", distribution, Distribution::min),
                ofDistribution(of + "_mean_ns", distribution, Distribution::mean),
                ofDistribution(of + "_p50_ns", distribution, Distribution::p50),
                ofDistribution(of + "_p75_ns", distribution, Distribution::p75),
                ofDistribution(of + "_p90_ns", distribution, Distribution::p90),
                ofDistribution(of + "_p95_ns", distribution, Distribution::p95),
                ofDistribution(of + "_p99_ns", distribution, Distribution::p99),
                ofDistribution(of + "_p999_ns", distribution, Distribution::p999),
                ofDistribution(of + "_max_ns", distribution, Distribution::max),
                ofDistribution(of + "_std_dev_ns", distribution, Distribution::stdDev));
    }

    private static Stream<CsvColumn> costs() {
        return Stream.of(
                optional("cpu_ns_per_operation", Series::cpuNsPerOp),
                optional("cpu_source", series -> series.cpuSource().map(CpuSource::label)),
                optional("allocated_bytes_per_operation", Series::allocatedBytesPerOp),
                optional("attempts_per_operation", Series::attemptsPerOp),
                optional("retries_per_operation", series -> series.retries().map(Retries::perOp)),
                optional("backoff_ns_per_operation", series -> series.retries().map(Retries::backoffNsPerOp)),
                optional("throttled_requests", series -> series.throttles().map(reasons -> reasons.values().stream()
                        .mapToLong(Long::longValue)
                        .sum())),
                optional("throttled_by_reason", series -> series.throttles().map(reasons -> reasons.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(reason -> reason.getKey() + " " + reason.getValue())
                        .collect(joining("; ")))),
                optional("read_units_per_operation", Series::readUnitsPerOp),
                optional("write_units_per_operation", Series::writeUnitsPerOp),
                optional("calculated_read_units_per_operation", series -> series.calculatedCapacity()
                        .map(CalculatedCapacity::readUnitsPerOp)),
                optional("calculated_write_units_per_operation", series -> series.calculatedCapacity()
                        .map(CalculatedCapacity::writeUnitsPerOp)),
                optional("usd_per_million_operations", Series::usdPerMillion),
                optional("price_table", Series::priceTable));
    }

    private static Stream<CsvColumn> ratio() {
        return Stream.of(
                ofMean("baseline", Pair::baseline),
                ofMean("mean_ratio", Pair::ratio),
                ofMean("mean_ratio_low", Pair::low),
                ofMean("mean_ratio_high", Pair::high),
                ofMean("mean_ratio_confidence", Pair::confidence),
                ofMean("mean_verdict", Pair::verdict));
    }

    private static CsvColumn ofRun(String title, Function<Run, Object> figure) {
        return new CsvColumn(title, row -> Optional.of(figure.apply(row.result().run())));
    }

    private static CsvColumn ofMean(String title, Function<Pair, Object> figure) {
        return new CsvColumn(title, row -> row.mean().map(figure));
    }

    private static CsvColumn ofDistribution(
            String title,
            Function<Series, Optional<Distribution>> distribution,
            Function<Distribution, Object> figure) {
        return optional(title, series -> distribution.apply(series).map(figure));
    }

    private static CsvColumn always(String title, Function<Series, Object> figure) {
        return new CsvColumn(title, row -> Optional.of(figure.apply(row.series())));
    }

    private static CsvColumn optional(String title, Function<Series, Optional<?>> figure) {
        return new CsvColumn(title, row -> figure.apply(row.series()));
    }
}
