package dev.dynamark.gatling.report;

import static java.util.stream.Collectors.toSet;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names of a result's series. Tags are told only where an operation was measured with several. */
final class RequestNames {

    private static final String DATASET = "dataset";
    /** Follows from the dataset. */
    private static final String ITEMS = "items";

    private final List<SeriesKey> all;

    RequestNames(Result result) {
        all = result.series().stream().map(Series::key).distinct().toList();
    }

    RequestName of(SeriesKey key) {
        Map<String, String> telling = new TreeMap<>(key.tags());
        telling.keySet().removeIf(tag -> !differs(key.operation(), tag));
        String dataset = telling.remove(DATASET);
        if (dataset != null) {
            telling.remove(ITEMS);
        }
        StringBuilder operation = new StringBuilder(key.operation());
        telling.forEach(
                (tag, value) -> operation.append(", ").append(tag).append(' ').append(value));
        return new RequestName(
                Stream.concat(Stream.ofNullable(dataset), Stream.of(operation.toString()))
                        .map(RequestNames::harmless)
                        .toList(),
                harmless(key.contestant()));
    }

    private boolean differs(String operation, String tag) {
        return all.stream()
                        .filter(key -> key.operation().equals(operation))
                        .map(key -> key.tags().getOrDefault(tag, ""))
                        .collect(toSet())
                        .size()
                > 1;
    }

    /** Gatling writes names into scripts of its pages as they are. */
    static String harmless(String text) {
        return text.replaceAll("[<>&\"'`\\\\\\p{Cntrl}]", "_");
    }
}
