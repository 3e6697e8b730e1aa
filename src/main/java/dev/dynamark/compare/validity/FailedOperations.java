package dev.dynamark.compare.validity;

import dev.dynamark.compare.Measured;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Validity.Check;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** No operation failed: one that fails early is quick, and whoever fails does less. */
final class FailedOperations implements Rule {

    @Override
    public Optional<Check> check(Result result) {
        Collection<Measured> all = Measured.of(result).values();
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
                        ? "every operation succeeded"
                        : String.format(
                                Locale.ROOT, "%,d operations failed, most of %s", failed, worst.orElseThrow())));
    }
}
