package dev.dynamark.run.end;

import dev.dynamark.gatling.RateCurve;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Series;
import dev.dynamark.profile.Mix;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.profile.Settings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * How many operations may fail, of each contestant, operation and stage by itself: whoever fails at the peak of one operation
 * is not excused by all the others that did not.
 */
final class ErrorLimit {

    private final double percent;

    ErrorLimit(double percent) {
        this.percent = percent;
    }

    /** A judgement of each contestant and operation, by its name. */
    Map<String, Supplier<Optional<String>>> verdicts(
            Settings settings, List<String> contestants, Supplier<List<Series>> recorded) {
        Map<String, Supplier<Optional<String>>> verdicts = new LinkedHashMap<>();
        for (String contestant : contestants) {
            for (String operation : operations(settings)) {
                verdicts.put(
                        "at most " + text(percent) + " of " + operation + " of " + contestant + " failed",
                        () -> objection(recorded.get(), contestant, operation));
            }
        }
        return verdicts;
    }

    private static List<String> operations(Settings settings) {
        return settings.traffic()
                .mix()
                .map(Mix::operations)
                .map(mixed -> mixed.stream().map(MixedOperation::label).toList())
                .orElseGet(settings::measured);
    }

    /** Which stages had more failures; empty if none had. */
    Optional<String> objection(List<Series> recorded, String contestant, String operation) {
        Map<String, List<Series>> stages = recorded.stream()
                .filter(series -> series.contestant().equals(contestant)
                        && series.operation().equals(operation))
                .collect(Collectors.groupingBy(ErrorLimit::stage, TreeMap::new, Collectors.toList()));
        String broken = stages.entrySet().stream()
                .flatMap(stage -> objection(stage.getKey(), stage.getValue()).stream())
                .collect(Collectors.joining("; "));
        return broken.isEmpty() ? Optional.empty() : Optional.of(broken);
    }

    private static String stage(Series series) {
        Map<String, String> tags = series.tags().orElse(Map.of());
        return (tags.getOrDefault("dataset", "") + " " + tags.getOrDefault(RateCurve.TAG, "")).strip();
    }

    private Optional<String> objection(String stage, List<Series> ofStage) {
        long all = ofStage.stream().mapToLong(Series::count).sum();
        long failed = ofStage.stream()
                .filter(series -> series.outcome() == Outcome.ERROR)
                .mapToLong(Series::count)
                .sum();
        return failed * 100.0 > percent * all
                ? Optional.of(String.format(
                        Locale.ROOT, "%s: %,d of %,d failed, %s", stage, failed, all, text(100.0 * failed / all)))
                : Optional.empty();
    }

    private static String text(double percent) {
        return BigDecimal.valueOf(percent)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
