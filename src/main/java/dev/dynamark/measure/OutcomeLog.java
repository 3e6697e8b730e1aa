package dev.dynamark.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that became of one series key with one outcome. */
final class OutcomeLog {

    private static final double MILLION = 1e6;

    private final SeriesKey key;
    private final Outcome outcome;
    private final Tally total;
    private final BlockLog blocks;
    private final TimelineLog timeline;

    OutcomeLog(SeriesKey key, Outcome outcome, BlockLog blocks, TimelineLog timeline) {
        this.key = key;
        this.outcome = outcome;
        this.total = new Tally(outcome, Durations::ofRun);
        this.blocks = blocks;
        this.timeline = timeline;
    }

    void add(Tally samples, int block) {
        total.add(samples);
        blocks.add(block, samples);
        timeline.add(samples.latency());
    }

    void endBlock() {
        blocks.end();
    }

    void endStep() {
        timeline.endStep();
    }

    void halve() {
        timeline.halve();
    }

    /**
     * The series, unless nothing was measured.
     *
     * @param errors the log of the failed operations of the same key
     * @param active the time in bursts of the same key
     * @param process what the process used in the same key's phases; it cannot tell outcomes apart
     * @param costs what the capacity costs
     */
    Optional<Series> series(
            int stepSeconds, OutcomeLog errors, ActiveTime active, ProcessUse process, Optional<CostModel> costs) {
        return total.latency().recorded().map(latency -> {
            double mean = (double) total.sumNs() / total.count();
            Optional<Double> ofThread = total.meters().cpuNsPerOperation();
            ProcessUse attributed = outcome == Outcome.OK ? process : ProcessUse.NONE;
            Optional<Double> ofProcess = attributed.cpuNsPerOperation();
            Optional<CapacityUnits> used = total.requests().unitsPerOperation();
            return new Series(
                    key.contestant(),
                    key.operation(),
                    outcome,
                    Optional.of(key.tags()).filter(tags -> !tags.isEmpty()),
                    total.count(),
                    total.warmUpCount(),
                    total.burst(),
                    total.sumNs(),
                    active.sumNs(),
                    active.users(),
                    throughputPerSecond(active),
                    Histograms.distribution(latency, mean, Optional.empty()),
                    Histograms.encode(latency),
                    total.response().recorded().map(Histograms::distribution),
                    total.poolWait().recorded().map(Histograms::distribution),
                    total.requests().backoffs().recorded().map(Histograms::distribution),
                    ofThread.or(() -> ofProcess),
                    ofThread.map(measured -> CpuSource.THREAD).or(() -> ofProcess.map(measured -> CpuSource.PROCESS)),
                    total.meters().bytesPerOperation().or(attributed::bytesPerOperation),
                    total.requests().attemptsPer(total.count()),
                    total.requests().throttles(),
                    total.requests().readUnitsPerOperation(),
                    total.requests().writeUnitsPerOperation(),
                    used.flatMap(units -> costs.map(model -> MILLION * model.usd(units))),
                    used.flatMap(units -> costs.map(CostModel::priceTable)),
                    blocks.blocks(),
                    timeline.timeline(stepSeconds, errors.timeline),
                    errors(),
                    Optional.of(total.checked()),
                    total.requests().calculated(),
                    total.requests().retriesPer(total.count()),
                    total.requests().refusals());
        });
    }

    private double throughputPerSecond(ActiveTime active) {
        boolean open = total.response().recorded().isPresent();
        long ns = open ? active.elapsedNs() : active.coveredNs();
        return ns == 0 ? 0 : total.count() * 1e9 / ns;
    }

    private List<ErrorCount> errors() {
        return total.failures().entrySet().stream()
                .sorted(Map.Entry.<Failure, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().message()))
                .map(entry -> new ErrorCount(
                        entry.getKey().type(),
                        entry.getKey().category(),
                        entry.getKey().message(),
                        entry.getValue()))
                .toList();
    }
}
