package dev.dynamark.compare;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who took part in a run. Stateless. */
public final class RunContestants {

    private static final String SETTING = "contestants";

    private RunContestants() {}

    /**
     * Everyone, the baseline first, the second name of a contestant last: as the settings order them, even if they dropped out. Series and rounds stand in
     * the order of a random draw and only complete the list.
     */
    public static List<String> of(Result result) {
        return Stream.of(
                        planned(result),
                        result.rounds().stream().flatMap(rounds -> rounds.contestants().stream()),
                        result.series().stream().map(Series::contestant))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /** Those that were planned but have no series. */
    public static List<String> missing(Result result) {
        Set<String> measured = result.series().stream().map(Series::contestant).collect(Collectors.toSet());
        return planned(result).filter(id -> !measured.contains(id)).toList();
    }

    private static Stream<String> planned(Result result) {
        Object setting = result.run().settings().get(SETTING);
        Stream<String> ids = setting instanceof List<?> list
                ? list.stream().map(String::valueOf)
                : setting == null
                        ? Stream.empty()
                        : Arrays.stream(setting.toString().split(","));
        return ids.map(String::strip).filter(id -> !id.isEmpty());
    }
}
