package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessSpanTest {

    private static final long HALF_SECOND = 500_000_000;

    @Test
    void reachesFromTheFirstBeginningToTheLastEnd() {
        ProcessSpan first = new ProcessSpan(reading(0, 10, 100), reading(HALF_SECOND - 1, 30, 300));
        ProcessSpan second = new ProcessSpan(reading(5, 20, 200), reading(HALF_SECOND, 50, 700));

        assertThat(first.and(second)).isEqualTo(new ProcessSpan(reading(0, 10, 100), reading(HALF_SECOND, 50, 700)));
        assertThat(second.and(first)).isEqualTo(first.and(second));
        assertThat(first.and(second).use(4)).isEqualTo(new ProcessUse(40, 4, 600, 4));
    }

    @Test
    void knowsNothingOfATimeTooShortForTheClock() {
        ProcessSpan span = new ProcessSpan(reading(0, 10, 100), reading(HALF_SECOND - 1, 30, 300));

        assertThat(span.use(1)).isEqualTo(ProcessUse.NONE);
        assertThat(span.use(1).cpuNsPerOperation()).isEmpty();
        assertThat(span.use(1).bytesPerOperation()).isEmpty();
    }

    @Test
    void knowsNoBytesWhenAThreadBeganOrEndedMeanwhile() {
        ProcessReading start = new ProcessReading(0, 10, 100, 7, 5);

        for (ProcessReading end : new ProcessReading[] {
            new ProcessReading(HALF_SECOND, 30, 300, 8, 5),
            new ProcessReading(HALF_SECOND, 30, 300, 7, 4),
            new ProcessReading(HALF_SECOND, 30, ProcessReading.UNKNOWN, 7, 5)
        }) {
            ProcessUse use = new ProcessSpan(start, end).use(2);

            assertThat(use.cpuNsPerOperation()).hasValue(10.0);
            assertThat(use.bytesPerOperation()).isEmpty();
        }
    }

    @Test
    void comparesReadingsOfAClockThatWrapsAround() {
        ProcessSpan before = new ProcessSpan(reading(Long.MAX_VALUE - 10, 1, 0), reading(Long.MAX_VALUE - 5, 2, 0));
        ProcessSpan after =
                new ProcessSpan(reading(Long.MAX_VALUE - 7, 1, 0), reading(Long.MIN_VALUE + HALF_SECOND, 3, 0));

        assertThat(after.and(before)).isEqualTo(new ProcessSpan(before.start(), after.end()));
    }

    private static ProcessReading reading(long nanos, long cpuNs, long bytes) {
        return new ProcessReading(nanos, cpuNs, bytes, 7, 5);
    }
}
