package dev.dynamark.compare.validity;

import dev.dynamark.compare.Measured;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.measure.Validity.Check;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * No operation failed, except where a budget says how many may: one that fails early is quick, and whoever fails does
 * less.
 */
final class FailedOperations implements Rule {

    private final Predicate<SeriesKey> budgeted;

    /** @param budgeted whose failures a budget judges */
    FailedOperations(Predicate<SeriesKey> budgeted) {
        this.budgeted = budgeted;
    }

    @Override
    public Optional<Check> check(Result result) {
        if (LoadKind.of(result).mayOverload()) {
            return Optional.empty();
        }
        List<Measured> all = Measured.of(result).values().stream()
                .filter(each -> !budgeted.test(each.key()))
                .toList();
        long failed = all.stream().mapToLong(Measured::failed).sum();
        Optional<String> worst = all.stream()
                .filter(each -> each.failed() > 0)
                .max(Comparator.comparingLong(Measured::failed))
                .map(each -> Names.of(each.key()));
        return Optional.of(new Check(
                "no failed operation",
                worst,
                failed,
                0,
                "operations",
                failed == 0,
                failed == 0
                        ? "no operation failed without a budget for it"
                        : String.format(
                                Locale.ROOT, "%,d operations failed, most of %s", failed, worst.orElseThrow())));
    }
}
