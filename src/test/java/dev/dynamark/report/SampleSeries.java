package dev.dynamark.report;

import dev.dynamark.measure.CalculatedCapacity;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Distribution;
import dev.dynamark.measure.ErrorCount;
import dev.dynamark.measure.FailureCategory;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Retries;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Series with round figures; each is told only what a test is about. */
final class SampleSeries {

    private final String contestant;
    private final String operation;
    private Outcome outcome = Outcome.OK;
    private Optional<Map<String, String>> tags = Optional.empty();
    private long count = 1_000;
    private double micros = 200;
    private Optional<Distribution> response = Optional.empty();
    private Optional<Distribution> poolWait = Optional.empty();
    private Optional<Distribution> backoff = Optional.empty();
    private Optional<Double> cpuNs = Optional.empty();
    private Optional<CpuSource> cpuSource = Optional.empty();
    private Optional<Double> bytes = Optional.empty();
    private Optional<Double> attempts = Optional.empty();
    private Optional<Map<String, Long>> throttles = Optional.empty();
    private Optional<Double> readUnits = Optional.empty();
    private Optional<Double> writeUnits = Optional.empty();
    private Optional<Double> usdPerMillion = Optional.empty();
    private Optional<CalculatedCapacity> capacity = Optional.empty();
    private Optional<Retries> retries = Optional.empty();
    private final List<ErrorCount> errors = new ArrayList<>();

    private SampleSeries(String contestant, String operation) {
        this.contestant = contestant;
        this.operation = operation;
    }

    static SampleSeries of(String contestant, String operation) {
        return new SampleSeries(contestant, operation);
    }

    SampleSeries outcome(Outcome ended) {
        outcome = ended;
        return this;
    }

    SampleSeries tags(Map<String, String> told) {
        tags = Optional.of(told);
        return this;
    }

    SampleSeries count(long operations) {
        count = operations;
        return this;
    }

    /** Mean and p50; the percentiles p90, p95, p99, p99.9 are 2, 3, 4 and 5 times as long. */
    SampleSeries micros(double service) {
        micros = service;
        return this;
    }

    SampleSeries responseMicros(double median) {
        response = Optional.of(distribution(median));
        return this;
    }

    SampleSeries poolWaitMicros(double median) {
        poolWait = Optional.of(distribution(median));
        return this;
    }

    SampleSeries backoffMicros(double median) {
        backoff = Optional.of(distribution(median));
        return this;
    }

    SampleSeries cpuMicros(CpuSource source, double perOperation) {
        cpuSource = Optional.of(source);
        cpuNs = Optional.of(perOperation * 1_000);
        return this;
    }

    SampleSeries bytes(double perOperation) {
        bytes = Optional.of(perOperation);
        return this;
    }

    SampleSeries attempts(double perOperation) {
        attempts = Optional.of(perOperation);
        return this;
    }

    SampleSeries throttles(Map<String, Long> byReason) {
        throttles = Optional.of(byReason);
        return this;
    }

    SampleSeries readUnits(double perOperation) {
        readUnits = Optional.of(perOperation);
        return this;
    }

    SampleSeries writeUnits(double perOperation) {
        writeUnits = Optional.of(perOperation);
        return this;
    }

    /** Calculated as it was told, but for so many of 100 requests. */
    SampleSeries capacity(double readUnits, double usd, long different) {
        readUnits(readUnits).writeUnits(0);
        usdPerMillion = Optional.of(usd);
        capacity = Optional.of(new CalculatedCapacity(
                readUnits,
                0,
                100,
                different,
                0,
                different == 0 ? Optional.empty() : Optional.of("GetItem: calculated 0.5 r, told 1.0 r")));
        return this;
    }

    SampleSeries retries(double perOperation, double backoffMicros) {
        retries = Optional.of(new Retries(perOperation, backoffMicros * 1_000, 10));
        return this;
    }

    SampleSeries error(FailureCategory category, String type, String message, long times) {
        errors.add(new ErrorCount(type, category, message, times));
        return this;
    }

    Series build() {
        long sumNs = Math.round(count * micros * 1_000);
        return new Series(
                contestant,
                operation,
                outcome,
                tags,
                count,
                300,
                50,
                sumNs,
                sumNs,
                1,
                1e6 / micros,
                distribution(micros),
                "",
                response,
                poolWait,
                backoff,
                cpuNs,
                cpuSource,
                bytes,
                attempts,
                throttles,
                readUnits,
                writeUnits,
                usdPerMillion,
                usdPerMillion.map(usd -> "us-east-1 standard on-demand, 2026-07-30"),
                List.of(),
                new Timeline(1, List.of(), List.of(), List.of(), List.of()),
                errors,
                Optional.empty(),
                capacity,
                retries,
                Optional.empty());
    }

    private static Distribution distribution(double micros) {
        long ns = Math.round(micros * 1_000);
        return new Distribution(
                ns / 2, micros * 1_000, ns, ns, 2 * ns, 3 * ns, 4 * ns, 5 * ns, 6 * ns, ns, Optional.empty());
    }
}
