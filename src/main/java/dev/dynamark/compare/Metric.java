package dev.dynamark.compare;

import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Series;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What of an operation is compared, budgeted and watched over time; every value is per successful operation. */
public enum Metric {
    /** Mean service time. */
    MEAN("mean", Unit.NANOSECONDS),
    /** Median of the service time. */
    P50("p50", Unit.NANOSECONDS, 0.5),
    /** 90th percentile of the service time. */
    P90("p90", Unit.NANOSECONDS, 0.9),
    /** 95th percentile of the service time. */
    P95("p95", Unit.NANOSECONDS, 0.95),
    /** 99th percentile of the service time. */
    P99("p99", Unit.NANOSECONDS, 0.99),
    /** 99.9th percentile of the service time. */
    P999("p99.9", Unit.NANOSECONDS, 0.999),
    /** Median from the intended start; open model only. */
    RESPONSE_P50("response-p50", Unit.NANOSECONDS, 0.5),
    /** 99th percentile from the intended start; open model only. */
    RESPONSE_P99("response-p99", Unit.NANOSECONDS, 0.99),
    /** CPU time. */
    CPU("cpu", Unit.NANOSECONDS),
    /** Allocated bytes. */
    BYTES("bytes", Unit.BYTES),
    /** Consumed capacity, read and write units together. */
    UNITS("units", Unit.CAPACITY_UNITS),
    /** HTTP requests. */
    ATTEMPTS("attempts", Unit.COUNT),
    /** Successful operations per second. */
    THROUGHPUT("throughput", Unit.PER_SECOND),
    /** How many operations failed. */
    ERRORS("errors", Unit.COUNT),
    /** Share of operations that failed, between 0 and 1. */
    ERROR_RATE("error-rate", Unit.SHARE);

    /** The unit of a metric's values, as results name it. */
    public enum Unit {
        /** Of a second. */
        NANOSECONDS("ns"),
        /** Octets. */
        BYTES("B"),
        /** Read and write units of DynamoDB. */
        CAPACITY_UNITS("units"),
        /** A number of things. */
        COUNT("count"),
        /** Per second. */
        PER_SECOND("1/s"),
        /** Of all, between 0 and 1. */
        SHARE("share");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        /** The name in results. */
        public String label() {
            return label;
        }
    }

    /** So many values must lie above a percentile, or it is chance. */
    private static final int VALUES_ABOVE = 20;

    private final String label;
    private final Unit unit;
    private final OptionalDouble quantile;

    Metric(String label, Unit unit) {
        this.label = label;
        this.unit = unit;
        this.quantile = OptionalDouble.empty();
    }

    Metric(String label, Unit unit, double quantile) {
        this.label = label;
        this.unit = unit;
        this.quantile = OptionalDouble.of(quantile);
    }

    /** All percentiles of the service time. */
    public static List<Metric> percentiles() {
        return List.of(P50, P90, P95, P99, P999);
    }

    /** The metric that budgets and results call so. */
    public static Optional<Metric> labelled(String label) {
        return Arrays.stream(values())
                .filter(metric -> metric.label.equals(label))
                .findFirst();
    }

    /** The name in budgets and results. */
    public String label() {
        return label;
    }

    /** The unit of its values. */
    public Unit unit() {
        return unit;
    }

    /** What share of the operations does not exceed it, if it is a percentile. */
    public OptionalDouble quantile() {
        return quantile;
    }

    /** From how many operations it is reported: of a percentile {@code q} from {@code 20 / (1 - q)}, else from one. */
    public long fewestOperations() {
        return quantile.isPresent() ? Math.round(VALUES_ABOVE / (1 - quantile.getAsDouble())) : 1;
    }

    /** Whether a larger value is a better one. */
    public boolean isMoreBetter() {
        return this == THROUGHPUT;
    }

    /** Whether it tells of operations that failed. */
    public boolean isOfErrors() {
        return this == ERRORS || this == ERROR_RATE;
    }

    /** Whether values of two such series may be compared: CPU time and bytes are not where their sources differ. */
    public boolean isComparable(Optional<CpuSource> source, Optional<CpuSource> other) {
        return (this != CPU && this != BYTES) || source.equals(other);
    }

    /** What an operation shows of this; empty if it was not measured, or too few operations succeeded. */
    public Optional<Double> value(Measured measured) {
        return switch (this) {
            case ERRORS -> Optional.of((double) measured.failed());
            case ERROR_RATE -> Optional.of(measured.errorRate());
            default ->
                measured.succeeded()
                        .filter(series -> series.count() >= fewestOperations())
                        .flatMap(this::value);
        };
    }

    private Optional<Double> value(Series series) {
        return switch (this) {
            case MEAN -> Optional.of(series.latencyNs().mean());
            case P50 -> Optional.of((double) series.latencyNs().p50());
            case P90 -> Optional.of((double) series.latencyNs().p90());
            case P95 -> Optional.of((double) series.latencyNs().p95());
            case P99 -> Optional.of((double) series.latencyNs().p99());
            case P999 -> Optional.of((double) series.latencyNs().p999());
            case RESPONSE_P50 -> series.responseNs().map(response -> (double) response.p50());
            case RESPONSE_P99 -> series.responseNs().map(response -> (double) response.p99());
            case CPU -> series.cpuNsPerOp();
            case BYTES -> series.allocatedBytesPerOp();
            case UNITS -> units(series);
            case ATTEMPTS -> series.attemptsPerOp();
            case THROUGHPUT -> Optional.of(series.throughputPerSecond());
            case ERRORS, ERROR_RATE -> Optional.empty();
        };
    }

    private static Optional<Double> units(Series series) {
        if (series.readUnitsPerOp().isEmpty() && series.writeUnitsPerOp().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                series.readUnitsPerOp().orElse(0.0) + series.writeUnitsPerOp().orElse(0.0));
    }
}
