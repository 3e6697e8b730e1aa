package dev.dynamark.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.Burst;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A measurement that shows nothing must not pass. */
class SelfCheckTest {

    private final Recorder recorder = Recorder.builder().build();

    @AfterEach
    void stop() {
        recorder.close();
    }

    @ParameterizedTest
    @EnumSource(SelfCheck.Tolerance.class)
    void objectsWhenACostMovesNoFigure(SelfCheck.Tolerance tolerance) {
        recorder.measure();
        recordAlike(SelfCheckContestant.PLAIN);
        recordAlike(SelfCheckContestant.BUSY);
        recordAlike(SelfCheckContestant.ALLOCATING);

        SelfCheck check = new SelfCheck(recorder, tolerance, () -> 0);
        List<Optional<String>> objections = check.expectations().stream()
                .filter(expectation -> expectation.name().startsWith("a busy wait")
                        || expectation.name().equals(SelfCheck.ALLOCATED))
                .map(check::objectionTo)
                .toList();

        assertThat(objections).hasSize(4).doesNotContain(Optional.empty());
    }

    private void recordAlike(SelfCheckContestant contestant) {
        Burst burst = recorder.burst(1);
        burst.begin();
        burst.succeeded(0, 0, 50_000);
        burst.end();
        recorder.record(SeriesKey.of(contestant.id(), SelfCheck.ONE_USER), burst);
    }
}
