package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedTimelineTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final MergedTimeline merged = new MergedTimeline(START);

    @Test
    void placesProcessesOnTheClockOfTheRun() {
        merged.add(START.plusMillis(1_200), seconds(3L, 4L));
        merged.add(START.plusMillis(5_900), seconds(5L));

        assertThat(merged.timeline())
                .isEqualTo(new Timeline(
                        1,
                        List.of(0L, 3L, 4L, 0L, 0L, 5L),
                        Arrays.asList(null, 30L, 40L, null, null, 50L),
                        Arrays.asList(null, 300L, 400L, null, null, 500L),
                        List.of(0L, 1L, 1L, 0L, 0L, 1L)));
    }

    @Test
    void inventsNoPercentileWhereTwoProcessesShareAStep() {
        merged.add(START, seconds(3L));
        merged.add(START.plusMillis(900), seconds(4L));

        assertThat(merged.timeline())
                .isEqualTo(new Timeline(
                        1, List.of(7L), Collections.singletonList(null), Collections.singletonList(null), List.of(2L)));
    }

    @Test
    void doublesItsStepBeforeThereAreTooMany() {
        merged.add(START, seconds(3L));
        merged.add(START.plusSeconds(Steps.MOST), seconds(4L));

        Timeline timeline = merged.timeline();

        assertThat(timeline.stepSeconds()).isEqualTo(2);
        assertThat(timeline.count()).hasSize(Steps.MOST / 2 + 1).startsWith(3L).endsWith(4L);
        assertThat(timeline.p50Ns()).startsWith(30L).endsWith(40L);
    }

    @Test
    void isEmptyWithoutSteps() {
        assertThat(merged.timeline()).isEqualTo(new Timeline(1, List.of(), List.of(), List.of(), List.of()));
    }

    private static Timeline seconds(Long... counts) {
        List<Long> all = List.of(counts);
        return new Timeline(
                1,
                all,
                all.stream().map(count -> count * 10).toList(),
                all.stream().map(count -> count * 100).toList(),
                all.stream().map(count -> 1L).toList());
    }
}
