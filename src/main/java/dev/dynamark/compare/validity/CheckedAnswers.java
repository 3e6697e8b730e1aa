package dev.dynamark.compare.validity;

import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity.Check;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers were looked at: a contestant that returns nothing, or the wrong thing, is fast. */
final class CheckedAnswers implements Rule {

    @Override
    public Optional<Check> check(Result result) {
        List<Series> counted = result.series().stream()
                .filter(each -> each.outcome() == Outcome.OK)
                .filter(each -> each.checkedCount().isPresent())
                .toList();
        return counted.stream()
                .min(Comparator.comparingDouble(CheckedAnswers::share))
                .map(CheckedAnswers::check);
    }

    private static Check check(Series least) {
        boolean passed = share(least) == 1;
        String name = Names.of(least.key());
        return new Check(
                "answers checked",
                passed ? Optional.empty() : Optional.of(name),
                100 * share(least),
                100,
                "%",
                passed,
                passed
                        ? "every answer was checked"
                        : String.format(
                                Locale.ROOT,
                                "%,d of %,d answers of %s were not checked; add a check(...) to the operation",
                                least.count() - least.checkedCount().orElseThrow(),
                                least.count(),
                                name));
    }

    private static double share(Series series) {
        return (double) series.checkedCount().orElseThrow() / series.count();
    }
}
