package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsLogTest {

    private final ReadingsLog log = new ReadingsLog();

    @Test
    void joinsStepsByWhatEachFigureMeans() {
        add(new Reading(10.0, 100.0, 50.0, 5L, 3L, 20L, 1L, 0L, 1L, 40.0));
        add(new Reading(20.0, 200.0, 100.0, 7L, 4L, 10L, 2L, 9L, 1L, null));
        add(new Reading(1.0, 1.0, 1.0, 1L, 1L, 1L, 1L, 1L, 1L, null));
        log.halve();

        Resources resources = log.resources(2);

        assertThat(resources.heapMb()).hasValue(List.of(15.0, 1.0));
        assertThat(resources.heapAfterGcMb()).hasValue(Arrays.asList(40.0, null));
        assertThat(resources.rssMb()).hasValue(List.of(150.0, 1.0));
        assertThat(resources.cpuPercent()).hasValue(List.of(75.0, 1.0));
        assertThat(resources.threads()).hasValue(List.of(7L, 1L));
        assertThat(resources.gcMs()).hasValue(List.of(7L, 1L));
        assertThat(resources.openFiles()).hasValue(List.of(20L, 1L));
        assertThat(resources.activeUsers()).hasValue(List.of(2L, 1L));
        assertThat(resources.poolQueued()).hasValue(List.of(9L, 1L));
    }

    @Test
    void leavesOutFiguresTheSystemDoesNotOffer() {
        add(new Reading(10.0, null, null, 5L, 3L, null, 1L, null, null, null));
        add(new Reading(null, null, null, 5L, 3L, null, 1L, null, null, null));

        Resources resources = log.resources(1);

        assertThat(resources.rssMb()).isEmpty();
        assertThat(resources.openFiles()).isEmpty();
        assertThat(resources.heapMb()).hasValue(Arrays.asList(10.0, null));
    }

    private void add(Reading reading) {
        log.add(reading);
        log.endStep();
    }
}
