package dev.dynamark.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Recordings of processes that measured one after another, as one recording: series of the same contestant, operation,
 * outcome and tags become one, rounds are appended with their process. Stateless.
 */
public final class MergedRecording {

    private record Key(SeriesKey series, Outcome outcome) {}

    private MergedRecording() {}

    /**
     * The recording of the process that started the others, with what these measured.
     *
     * @param own gives start, duration and readings; what it recorded itself comes first
     * @param parts results of one process each, in the order they ran
     */
    public static Recording of(Recording own, List<Result> parts) {
        Map<Key, List<MergedSeries.Part>> byKey = new LinkedHashMap<>();
        own.series().forEach(series -> add(byKey, own.startedAt(), 0, series));
        for (int i = 0; i < parts.size(); i++) {
            int turn = i + 1;
            Instant startedAt = parts.get(i).processes().get(0).startedAt();
            parts.get(i).series().forEach(series -> add(byKey, startedAt, turn, series));
        }
        List<Series> series = byKey.values().stream()
                .map(same -> new MergedSeries(own.startedAt(), same).series())
                .toList();
        List<Rounds> rounds = Stream.concat(
                        own.rounds().stream(), parts.stream().flatMap(part -> part.rounds().stream()))
                .toList();
        return new Recording(own.startedAt(), own.durationMs(), series, rounds, own.resources());
    }

    private static void add(Map<Key, List<MergedSeries.Part>> byKey, Instant startedAt, int turn, Series series) {
        byKey.computeIfAbsent(new Key(series.key(), series.outcome()), key -> new ArrayList<>())
                .add(new MergedSeries.Part(startedAt, MeasuredTime.Stretch.ofTurn(turn), series));
    }
}
