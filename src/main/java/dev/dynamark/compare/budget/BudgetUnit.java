package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the number of a budget counts. */
public enum BudgetUnit {
    /** Nanoseconds. */
    NANOSECONDS("ns", 1, Metric.Unit.NANOSECONDS),
    /** Microseconds; {@code µs} is understood too. */
    MICROSECONDS("us", 1_000, Metric.Unit.NANOSECONDS),
    /** Milliseconds. */
    MILLISECONDS("ms", 1_000_000, Metric.Unit.NANOSECONDS),
    /** Seconds. */
    SECONDS("s", 1_000_000_000, Metric.Unit.NANOSECONDS),
    /** Bytes. */
    BYTES("B", 1, Metric.Unit.BYTES),
    /** 1,000 bytes. */
    KILOBYTES("KB", 1_000, Metric.Unit.BYTES),
    /** 1,000,000 bytes. */
    MEGABYTES("MB", 1_000_000, Metric.Unit.BYTES),
    /** Read and write units of DynamoDB. */
    CAPACITY_UNITS("units", 1, Metric.Unit.CAPACITY_UNITS),
    /** Per second. */
    PER_SECOND("per second", 1, Metric.Unit.PER_SECOND),
    /** Hundredths of all. */
    PERCENT("%", 0.01, Metric.Unit.SHARE),
    /** A number of things, which has no unit. */
    COUNT("", 1, Metric.Unit.COUNT),
    /** Times the value of another contestant. */
    RATIO("x", 1);

    private static final MathContext DIGITS = new MathContext(12);

    private final String label;
    private final double size;
    private final Optional<Metric.Unit> kind;

    BudgetUnit(String label, double size, Metric.Unit kind) {
        this.label = label;
        this.size = size;
        this.kind = Optional.of(kind);
    }

    BudgetUnit(String label, double size) {
        this.label = label;
        this.size = size;
        this.kind = Optional.empty();
    }

    /** As budgets write it; nothing for counts. */
    public String label() {
        return label;
    }

    /** The name in results, where no unit has no name. */
    public String resultLabel() {
        return switch (this) {
            case COUNT -> Metric.Unit.COUNT.label();
            case RATIO -> "ratio";
            default -> label;
        };
    }

    /** The units that the values of a metric may be written in. */
    static List<BudgetUnit> of(Metric metric) {
        return Arrays.stream(values())
                .filter(unit -> unit.kind.filter(metric.unit()::equals).isPresent())
                .toList();
    }

    /** The unit written so; the two letters that look like a micro sign are one. */
    static Optional<BudgetUnit> written(String text) {
        String plain = text.replace('\u00b5', 'u').replace('\u03bc', 'u');
        return Arrays.stream(values())
                .filter(unit -> unit != RATIO && unit.label.equals(plain))
                .findFirst();
    }

    /** A number of this unit as a value of a metric. */
    double to(double number) {
        return number * size;
    }

    /** A value of a metric in this unit. */
    double from(double value) {
        // 0.07 is 7 %, not 7.000000000000001 %, or a value at its limit would break it.
        return new BigDecimal(value / size).round(DIGITS).doubleValue();
    }
}
