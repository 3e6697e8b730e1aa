package dev.dynamark.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects what all lanes recorded. For the reader thread only. */
final class RecordingLog {

    private record SeriesLog(OutcomeLog ok, OutcomeLog expected, OutcomeLog error, ActiveTime active) {

        Stream<OutcomeLog> outcomes() {
            return Stream.of(ok, expected, error);
        }
    }

    private record RoundKey(String operation, Map<String, String> tags) {}

    private final Lanes lanes;
    private final RoundOrders orders;
    private final Optional<CostModel> costs;
    private final String process;
    private final int roundsPerBlock;
    private final long originNs;
    private final Map<SeriesKey, SeriesLog> series = new LinkedHashMap<>();
    private final Map<RoundKey, RoundLog> rounds = new LinkedHashMap<>();
    private int endedSteps;
    private int endedBlocks;

    RecordingLog(
            Lanes lanes,
            RoundOrders orders,
            Optional<CostModel> costs,
            String process,
            int roundsPerBlock,
            long originNs) {
        this.lanes = lanes;
        this.orders = orders;
        this.costs = costs;
        this.process = process;
        this.roundsPerBlock = roundsPerBlock;
        this.originNs = originNs;
    }

    /** Of bursts outside of rounds; those of rounds say themselves which block they are in. */
    void endBlock() {
        lanes.flip(this::add);
        outcomes().forEach(OutcomeLog::endBlock);
        endedBlocks++;
    }

    /** Takes in what was recorded since the last call. */
    void collect() {
        lanes.flip(this::add);
    }

    void endStep() {
        outcomes().forEach(OutcomeLog::endStep);
        outcomes().forEach(OutcomeLog::endBlock);
        endedSteps++;
        endedBlocks++;
    }

    /** Steps now last twice as long. */
    void halve() {
        outcomes().forEach(OutcomeLog::halve);
        endedSteps /= 2;
    }

    List<Series> series(int stepSeconds) {
        return series.entrySet().stream()
                .flatMap(entry -> series(stepSeconds, entry.getValue(), processUse(entry.getKey())))
                .toList();
    }

    private Stream<Series> series(int stepSeconds, SeriesLog log, ProcessUse process) {
        return log.outcomes()
                .flatMap(outcome -> outcome.series(stepSeconds, log.error(), log.active(), process, costs).stream());
    }

    private ProcessUse processUse(SeriesKey key) {
        RoundLog log = rounds.get(new RoundKey(key.operation(), key.tags()));
        return log == null ? ProcessUse.NONE : log.processUse(key.contestant());
    }

    List<Rounds> rounds() {
        return rounds.values().stream()
                .map(log -> log.rounds(process, roundsPerBlock, orders))
                .toList();
    }

    /** Rounds that are over and were not told before. */
    List<RoundMeans> finishedRounds() {
        return rounds.values().stream().flatMap(log -> log.finished().stream()).toList();
    }

    private Stream<OutcomeLog> outcomes() {
        return series.values().stream().flatMap(SeriesLog::outcomes);
    }

    private void add(Lane lane) {
        lane.flipped().stream().filter(interval -> !interval.isEmpty()).forEach(interval -> add(lane.key(), interval));
    }

    private void add(SeriesKey key, Interval interval) {
        int block = interval.block() == Interval.UNNUMBERED ? endedBlocks : interval.block();
        SeriesLog log = series.computeIfAbsent(key, this::open);
        log.ok().add(interval.ok(), block);
        log.expected().add(interval.expected(), block);
        log.error().add(interval.error(), block);
        log.active().add(interval.active());
        if (!interval.rounds().isEmpty()) {
            rounds.computeIfAbsent(
                            new RoundKey(key.operation(), key.tags()), k -> new RoundLog(k.operation(), k.tags()))
                    .add(key.contestant(), interval);
        }
    }

    private SeriesLog open(SeriesKey key) {
        return new SeriesLog(
                open(key, Outcome.OK), open(key, Outcome.EXPECTED), open(key, Outcome.ERROR), new ActiveTime(originNs));
    }

    private OutcomeLog open(SeriesKey key, Outcome outcome) {
        return new OutcomeLog(key, outcome, new BlockLog(process, originNs), new TimelineLog(endedSteps));
    }
}
