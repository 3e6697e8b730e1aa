package dev.dynamark.compare.validity;

import dev.dynamark.compare.Measured;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity.Check;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Open model: as many requests a second as were wanted, or the queue was in front of the clock. */
final class AchievedRate implements Rule {

    private static final double LIMIT_PERCENT = 99;

    @Override
    public Optional<Check> check(Result result) {
        if (!(result.run().load().get("ratePerSecond") instanceof Number wanted)) {
            return Optional.empty();
        }
        return Measured.of(result).values().stream()
                .flatMap(each -> each.succeeded().stream())
                .min(Comparator.comparingDouble(Series::throughputPerSecond))
                .map(least -> check(least, wanted.doubleValue()));
    }

    private static Check check(Series least, double wanted) {
        double percent = 100 * least.throughputPerSecond() / wanted;
        return new Check(
                "achieved rate",
                Optional.of(Names.of(least.key())),
                percent,
                LIMIT_PERCENT,
                "%",
                percent >= LIMIT_PERCENT,
                String.format(
                        Locale.ROOT,
                        "%s: %.1f of the %.1f operations a second that were wanted",
                        Names.of(least.key()),
                        least.throughputPerSecond(),
                        wanted));
    }
}
