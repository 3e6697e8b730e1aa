package dev.dynamark.run.isolated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MirroredOrderTest {

    @Test
    void mirrorsEveryCycleAndBeginsWithTheNext() {
        List<IsolatedRun> runs = new MirroredOrder(List.of("a", "b", "c"), 4).runs();

        assertThat(runs.stream().map(IsolatedRun::contestant).reduce("", String::concat))
                .isEqualTo("abccba" + "bcaacb" + "cabbac" + "abccba");
        assertThat(runs).extracting(IsolatedRun::number).startsWith(0, 1, 2).endsWith(23);
        assertThat(runs.get(6)).isEqualTo(new IsolatedRun(6, 1, "b"));
    }

    @Test
    void runsOneContestantTwicePerCycle() {
        assertThat(new MirroredOrder(List.of("a"), 2).runs())
                .containsExactly(
                        new IsolatedRun(0, 0, "a"),
                        new IsolatedRun(1, 0, "a"),
                        new IsolatedRun(2, 1, "a"),
                        new IsolatedRun(3, 1, "a"));
    }

    @Test
    void namesProcessesAndFilesByNumberAndContestant() {
        IsolatedRun run = new IsolatedRun(6, 1, "my/../repository");

        assertThat(run.process()).isEqualTo("07-my/../repository");
        assertThat(run.fileName()).isEqualTo("part-07-my_.._repository");
    }
}
