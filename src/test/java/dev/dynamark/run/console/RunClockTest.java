package dev.dynamark.run.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.profile.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RunClockTest {

    private final AtomicLong nanos = new AtomicLong(7);

    @Test
    void countsDownWhatWasAskedFor() {
        RunClock clock = clock(Map.of("bench.warmUp", "10s", "bench.duration", "20s", "bench.dataset", "small,large"));
        assertThat(clock.left()).contains(Duration.ofSeconds(60));
        clock.warmUpBegins();
        assertThat(clock.isMeasuring()).isFalse();
        pass(25);
        clock.measuringBegins();

        assertThat(clock.isMeasuring()).isTrue();
        assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(25));
        assertThat(clock.left()).contains(Duration.ofSeconds(35));
        pass(100);
        assertThat(clock.left()).contains(Duration.ZERO);
    }

    @Test
    void expectsRoundsToTakeAsLongAsThoseBefore() {
        RunClock clock = clock(Map.of(
                "bench.warmUp",
                "10s",
                "bench.rounds",
                "100",
                "bench.operations",
                "get,put",
                "bench.dataset",
                "small,large"));
        clock.warmUpBegins();
        assertThat(clock.left()).isEmpty();
        pass(10);
        clock.measuringBegins();
        pass(50);
        clock.roundsEnded(100);
        assertThat(clock.left()).contains(Duration.ofSeconds(150 + 10));

        pass(50);
        clock.roundsEnded(100);
        clock.warmUpBegins();
        pass(10);
        assertThat(clock.left()).contains(Duration.ofSeconds(100));
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private RunClock clock(Map<String, String> properties) {
        return new RunClock(Settings.from(properties, List.of("aws-sdk", "dynamorm")), nanos::get);
    }
}
