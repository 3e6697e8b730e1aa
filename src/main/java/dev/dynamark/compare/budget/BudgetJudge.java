package dev.dynamark.compare.budget;

import dev.dynamark.compare.Measured;
import dev.dynamark.compare.blocks.RunBlocks;
import dev.dynamark.compare.statistics.BlockBootstrap;
import dev.dynamark.measure.BudgetOutcome;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Validity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges budgets by a result: one passes only if its whole interval keeps the limit, fails only if its whole interval
 * lies beyond, and is undecided in between, or if the interval stands on too few rounds or on rounds that depend on each
 * other. What is counted (units, attempts, throughput, errors) has no interval and decides alone. So do response times,
 * which have none either, but only in a run of at least 20 blocks, and the outcome says so; other times, CPU and bytes are
 * not evaluated without their interval. Where an operation ran on several sets of data, all must keep the limit and the
 * worst is told. A run that is not valid passes none. Immutable.
 */
public final class BudgetJudge {

    private final PairSource further;
    private final long seed;

    /**
     * A judge of relative budgets by the pairs of the result, and where it has none by further ones.
     *
     * @param further compares what the result did not, such as two contestants of which neither is the baseline
     * @param seed of the intervals of percentiles
     */
    public BudgetJudge(PairSource further, long seed) {
        this.further = further;
        this.seed = seed;
    }

    /**
     * Holds each budget against the result, which must have its pairs and its validity by now.
     *
     * @return as many, in the same order
     */
    public List<BudgetOutcome> judge(Result result, List<Budget> budgets) {
        RunBlocks blocks = new RunBlocks(result);
        Figures figures = new Figures(
                Measured.of(result),
                blocks,
                noise(result, blocks),
                PairSource.of(result.pairs()).orElse(further));
        Optional<String> invalid = whyInvalid(result.validity());
        return budgets.stream().map(budget -> judge(budget, figures, invalid)).toList();
    }

    private Noise noise(Result result, RunBlocks blocks) {
        ValuesPerRound rounds = new ValuesPerRound(blocks.rounds());
        return result.run().mode() == Mode.ISOLATED
                ? new CycleNoise(rounds)
                : new BlockNoise(rounds, new BlockBootstrap(seed));
    }

    private static BudgetOutcome judge(Budget budget, Figures figures, Optional<String> invalid) {
        List<Map<String, String>> tags = figures.tagsOf(budget.operation());
        if (tags.isEmpty()) {
            Figure missing = Figure.missing("the run has no " + budget.operation());
            return Judgement.of(budget, Map.of(), missing).worstOf(1);
        }
        return tags.stream()
                .map(each -> Judgement.of(budget, each, figures.of(budget, each)))
                .map(each -> invalid.map(each::inInvalidRun).orElse(each))
                .min(Judgement.SEVERITY)
                .orElseThrow()
                .worstOf(tags.size());
    }

    private static Optional<String> whyInvalid(Validity validity) {
        if (validity.valid()) {
            return Optional.empty();
        }
        return Optional.of(validity.checks().stream()
                .filter(check -> !check.passed())
                .findFirst()
                .map(check -> "the run is not valid (" + check.name() + ")")
                .orElse("the run is not valid"));
    }
}
