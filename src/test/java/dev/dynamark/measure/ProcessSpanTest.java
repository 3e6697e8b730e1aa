package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessSpanTest {

    private static final long HALF_SECOND = 500_000_000;

    @Test
    void reachesFromTheFirstBeginningToTheLastEnd() {
        ProcessSpan first = new ProcessSpan(0, HALF_SECOND - 1, 10, 30);
        ProcessSpan second = new ProcessSpan(5, HALF_SECOND, 20, 50);

        assertThat(first.and(second)).isEqualTo(new ProcessSpan(0, HALF_SECOND, 10, 50));
        assertThat(second.and(first)).isEqualTo(first.and(second));
        assertThat(first.and(second).cpuNs()).hasValue(40L);
    }

    @Test
    void knowsNoCpuOfATimeTooShortForTheClock() {
        assertThat(new ProcessSpan(0, HALF_SECOND - 1, 10, 30).cpuNs()).isEmpty();
    }

    @Test
    void comparesReadingsOfAClockThatWrapsAround() {
        ProcessSpan before = new ProcessSpan(Long.MAX_VALUE - 10, Long.MAX_VALUE - 5, 1, 2);
        ProcessSpan after = new ProcessSpan(Long.MAX_VALUE - 7, Long.MIN_VALUE + HALF_SECOND, 1, 3);

        assertThat(after.and(before))
                .isEqualTo(new ProcessSpan(Long.MAX_VALUE - 10, Long.MIN_VALUE + HALF_SECOND, 1, 3));
    }
}
