package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Whether the numbers of a run can be trusted. Immutable.
 *
 * @param valid whether every check passed
 * @param checks what was checked
 */
public record Validity(boolean valid, List<Check> checks) {

    public Validity {
        checks = Copies.list(checks);
    }

    /** The validity that follows from these checks: valid if all passed. */
    public static Validity of(List<Check> checks) {
        return new Validity(checks.stream().allMatch(Check::passed), checks);
    }

    /** The check that every run has: that nothing it measured failed. */
    public static Check noFailedOperation(Recording recording) {
        long failed = recording.series().stream()
                .filter(series -> series.outcome() == Outcome.ERROR)
                .mapToLong(Series::count)
                .sum();
        return new Check(
                "no failed operation",
                Optional.empty(),
                failed,
                0,
                "operations",
                failed == 0,
                failed == 0 ? "every operation succeeded" : failed + " operations failed");
    }

    /**
     * One check of a run.
     *
     * @param name what was checked; not null
     * @param scope the contestant, operation or process it was checked for
     * @param value what was found
     * @param limit what it was held against
     * @param unit unit of both; not null
     * @param passed whether the value keeps the limit
     * @param message one line for people; not null
     */
    public record Check(
            String name,
            Optional<String> scope,
            double value,
            double limit,
            String unit,
            boolean passed,
            String message) {

        public Check {
            requireNonNull(name, "check.name");
            requireNonNull(unit, "check.unit");
            requireNonNull(message, "check.message");
        }
    }
}
