package dev.dynamark.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Timelines of processes on one clock: step 0 begins when the run does. Where samples of several steps come together in
 * one, its counts add and its percentiles are not known, because timelines carry no histograms.
 */
final class MergedTimeline {

    private record Step(long count, Long p50, Long p99, long errors) {

        static final Step EMPTY = new Step(0, null, null, 0);

        Step with(Step other) {
            long both = count + other.count;
            long failed = errors + other.errors;
            if (count > 0 && other.count > 0) {
                return new Step(both, null, null, failed);
            }
            return count > 0 ? new Step(both, p50, p99, failed) : new Step(both, other.p50, other.p99, failed);
        }
    }

    private final Instant start;
    private final NavigableMap<Long, Step> bySecond = new TreeMap<>();
    private int stepSeconds = 1;
    private long lastSecond;

    MergedTimeline(Instant start) {
        this.start = start;
    }

    /**
     * Adds the timeline of a series.
     *
     * @param startedAt when the recorder of its process was built
     */
    void add(Instant startedAt, Timeline timeline) {
        long offset = Math.max(0, Duration.between(start, startedAt).toSeconds());
        stepSeconds = Math.max(stepSeconds, timeline.stepSeconds());
        for (int i = 0; i < timeline.count().size(); i++) {
            Step step = new Step(
                    timeline.count().get(i),
                    timeline.p50Ns().get(i),
                    timeline.p99Ns().get(i),
                    timeline.errors().get(i));
            long second = offset + (long) i * timeline.stepSeconds();
            bySecond.merge(second, step, Step::with);
            lastSecond = Math.max(lastSecond, second);
        }
    }

    Timeline timeline() {
        while (lastSecond / stepSeconds >= Steps.MOST) {
            stepSeconds *= 2;
        }
        List<Step> steps = new ArrayList<>();
        if (!bySecond.isEmpty()) {
            for (long step = 0; step <= lastSecond / stepSeconds; step++) {
                long second = step * stepSeconds;
                steps.add(bySecond.subMap(second, second + stepSeconds).values().stream()
                        .reduce(Step.EMPTY, Step::with));
            }
        }
        return new Timeline(
                stepSeconds,
                steps.stream().map(Step::count).toList(),
                steps.stream().map(Step::p50).collect(Collectors.toList()),
                steps.stream().map(Step::p99).collect(Collectors.toList()),
                steps.stream().map(Step::errors).toList());
    }
}
