package dev.dynamark.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** One series over time. Steps keep their histogram, compressed, so that percentiles of longer steps stay exact. */
final class TimelineLog {

    private record Step(long count, Long p50, Long p99, String histogram) {

        static final Step EMPTY = new Step(0, null, null, null);

        static Step of(Durations durations) {
            return durations
                    .recorded()
                    .map(h -> new Step(
                            h.getTotalCount(),
                            h.getValueAtPercentile(50),
                            h.getValueAtPercentile(99),
                            Histograms.encode(h)))
                    .orElse(EMPTY);
        }

        Step with(Step next) {
            if (count == 0 || next.count == 0) {
                return count == 0 ? next : this;
            }
            Histogram both = Histograms.decode(histogram);
            both.add(Histograms.decode(next.histogram));
            return new Step(
                    both.getTotalCount(),
                    both.getValueAtPercentile(50),
                    both.getValueAtPercentile(99),
                    Histograms.encode(both));
        }
    }

    private final Durations current = Durations.ofRun();
    private List<Step> steps;

    /** A timeline that begins after some steps without samples. */
    TimelineLog(int emptySteps) {
        steps = new ArrayList<>(Collections.nCopies(emptySteps, Step.EMPTY));
    }

    void add(Durations durations) {
        current.add(durations);
    }

    void endStep() {
        steps.add(Step.of(current));
        current.clear();
    }

    void halve() {
        List<Step> longer = new ArrayList<>();
        for (int i = 0; i < steps.size(); i += 2) {
            longer.add(i + 1 < steps.size() ? steps.get(i).with(steps.get(i + 1)) : steps.get(i));
        }
        steps = longer;
    }

    /**
     * @param errors the failed operations beside this series
     */
    Timeline timeline(int stepSeconds, TimelineLog errors) {
        return new Timeline(
                stepSeconds,
                steps.stream().map(Step::count).toList(),
                steps.stream().map(Step::p50).collect(Collectors.toList()),
                steps.stream().map(Step::p99).collect(Collectors.toList()),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> errors.steps.get(i).count())
                        .toList());
    }
}
