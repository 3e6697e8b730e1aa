package dev.dynamark.compare.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.compare.SyntheticIsolatedRun;
import dev.dynamark.compare.SyntheticRun;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesBlocksTest {

    private static final Result MIXED = new SyntheticRun(100, 10, "base", "other")
            .operation("get", (contestant, round, i) -> 1_000 * (1 + round / 5))
            .result();

    @Test
    void putsNeighboursTogetherInTheOrderOfTime() {
        SeriesBlocks blocks = first(MIXED);

        assertThat(blocks.count()).isEqualTo(20);
        assertThat(blocks.ids()).startsWith(new BlockId("injector", 0), new BlockId("injector", 1));
        assertThat(blocks.inParts(blocks.ids(), 7)).satisfies(parts -> {
            assertThat(parts.count()).isEqualTo(7);
            assertThat(parts.total()).isEqualTo(1_000);
            assertThat(parts.percentile(0.5)).isEqualTo(10_000, within(20.0));
        });
        assertThat(blocks.means()[19]).isEqualTo(20_000, within(20.0));
    }

    @Test
    void decodesOnceWhatIsAskedForAgain() {
        RunBlocks run = new RunBlocks(MIXED);
        SeriesBlocks blocks = run.of(MIXED.series().get(0));

        assertThat(run.of(MIXED.series().get(0))).isSameAs(blocks);
        assertThat(run.of(MIXED.series().get(1))).isNotSameAs(blocks);
        assertThat(blocks.inParts(blocks.ids(), 20)).isSameAs(blocks.inParts(blocks.ids(), 20));
        assertThat(blocks.inParts(blocks.ids(), 20)).isNotSameAs(blocks.inParts(blocks.ids(), 10));
    }

    @Test
    void sharesTheBlocksOfRoundsButNotThoseOfJvms() {
        Result isolated = isolated().result();
        RunBlocks jvms = new RunBlocks(isolated);
        RunBlocks rounds = new RunBlocks(MIXED);

        assertThat(rounds.of(MIXED.series().get(0))
                        .sharedWith(rounds.of(MIXED.series().get(1))))
                .hasSize(20);
        assertThat(jvms.of(isolated.series().get(0))
                        .sharedWith(jvms.of(isolated.series().get(1))))
                .isEmpty();
    }

    @Test
    void knowsTheCyclesOfBothJvms() {
        SeriesBlocks blocks = first(isolated().without(1).result());

        assertThat(blocks.percentilesOfCycles(0.5).keySet())
                .containsExactly(new Cycle("", 1), new Cycle("", 2), new Cycle("", 3), new Cycle("", 4));
        assertThat(blocks.percentilesOfCycles(0.5).get(new Cycle("", 3))).isEqualTo(4e5, within(1e4));
    }

    @Test
    void takesOnlyCyclesForRoundsOfAnIsolatedRun() {
        Result isolated = isolated().result();

        assertThat(isolated.run().mode()).isEqualTo(Mode.ISOLATED);
        assertThat(isolated.rounds()).hasSize(21);
        assertThat(new RunBlocks(isolated).rounds())
                .singleElement()
                .satisfies(rounds -> assertThat(rounds.contestants()).isEqualTo(List.of("base", "other")));
        assertThat(new RunBlocks(MIXED).rounds()).extracting(Rounds::process).containsExactly("injector");
    }

    private static SyntheticIsolatedRun isolated() {
        return new SyntheticIsolatedRun(5, (contestant, cycle) -> 1e5 * (1 + cycle), "base", "other");
    }

    /** Of the baseline. */
    private static SeriesBlocks first(Result result) {
        return result.series().stream()
                .filter(series -> series.contestant().equals("base"))
                .map(new RunBlocks(result)::of)
                .findFirst()
                .orElseThrow();
    }
}
