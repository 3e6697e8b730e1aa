package dev.dynamark.report;

import dev.dynamark.compare.runs.RunComparison;
import java.util.List;

/** A comparison of runs in sentences and tables, the same in every form of output. Immutable. */
public final class ComparisonTables {

    private final RunComparison comparison;
    private final ComparisonLines lines;

    /** Of this comparison and of nothing else. */
    public ComparisonTables(RunComparison comparison) {
        this.comparison = comparison;
        lines = new ComparisonLines(comparison);
    }

    /** One line that needs no other. */
    public String conclusion() {
        return lines.conclusion();
    }

    /** Why some numbers are not to be trusted, and what was put up with. */
    public List<String> warnings() {
        return lines.warnings();
    }

    /** How many figures had which verdict. */
    public String counts() {
        return lines.counts();
    }

    /** What changed in words, the worst first; nothing of what stayed within the threshold. */
    public List<ChangeSummary> summaries() {
        return lines.summaries();
    }

    /** Whatever did not stay within the threshold, the worst first. */
    public Grid notable() {
        return lines.table().grid(lines.notable());
    }

    /** Every figure of every series, by operation. */
    public List<ComparedOperation> operations() {
        return lines.operations();
    }

    /** The runs of both sides. */
    public Grid runs() {
        return ComparedRuns.runs(comparison);
    }

    /** In what the sides differ: what was tested, and what must be known to believe the figures. */
    public Grid differences() {
        return ComparedRuns.differences(comparison);
    }

    /** What the first runs of both sides ran on. */
    public Grid environments() {
        return ComparedRuns.environments(comparison);
    }

    /** The settings of the first runs of both sides. */
    public Grid settings() {
        return ComparedRuns.settings(comparison);
    }

    /** What could not be compared, and why. */
    public List<String> uncompared() {
        return lines.uncompared();
    }

    /** What is true of all series; empty if nothing is. */
    public List<String> common() {
        return lines.common();
    }

    /** What the verdicts mean, with nothing in it that came from a run. */
    public List<String> howToRead() {
        return lines.howToRead();
    }
}
