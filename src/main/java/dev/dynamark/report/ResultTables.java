package dev.dynamark.report;

import dev.dynamark.measure.Result;
import java.util.List;
import java.util.Optional;

/** The tables of one result, the same in every form of output. Immutable. */
public final class ResultTables {

    private final Result result;

    /** Of this result and of nothing else. */
    public ResultTables(Result result) {
        this.result = result;
    }

    /** Whether the numbers may be used at all, one thing a line. */
    public List<String> status() {
        return StatusLines.of(result);
    }

    /** What ran. */
    public Grid run() {
        return Facts.of(result.run()).grid();
    }

    /** What was asked of the run before any of its numbers is to be believed. */
    public Grid validity() {
        return Tables.validity().grid(result.validity().checks());
    }

    /** Limits and whether they were kept. */
    public Grid budgets() {
        return Tables.budgets().grid(result.budgets());
    }

    /** Everything measured: numbers of different scales never share a table. */
    public List<ScaleTables> scales() {
        Pairing pairing = Pairing.of(result);
        return new Scales(result)
                .all().stream().map(scale -> ScaleTables.of(scale, pairing)).toList();
    }

    /** Within what contestants were compared: {@code round} or {@code cycle}. */
    public String pairing() {
        return Pairing.of(result).unit();
    }

    /** The highest rates that kept a limit; empty if the run did not look for them. */
    public Optional<Grid> highestRates() {
        return HighestRateTable.grid(result);
    }

    /** What the table of {@link #highestRates()} means; only if there is one. */
    public String highestRatesMeaning() {
        return HighestRateTable.meaning(result);
    }

    /** What recorded answers cost by themselves; empty if nothing was replayed. */
    public Optional<Grid> replayCosts() {
        return ReplayCosts.grid(result);
    }

    /** What the table of {@link #replayCosts()} means. */
    public String replayCostsMeaning() {
        return ReplayCosts.MEANING;
    }

    /** What each contestant's own processes held and used; empty if they shared one. */
    public Optional<Grid> footprints() {
        return FootprintTable.grid(result);
    }

    /** What the table of {@link #footprints()} means. */
    public String footprintsMeaning() {
        return FootprintTable.MEANING;
    }

    /** Who took part. */
    public Grid contestants() {
        return Tables.contestants().grid(result.contestants());
    }

    /** What an application writes for each contestant; empty if nothing was counted. */
    public Optional<Grid> linesOfCode() {
        return LinesOfCodeTable.grid(result.contestants());
    }

    /** What failed; no rows if nothing did. */
    public Grid errors() {
        return ErrorRow.table().grid(ErrorRow.of(result.series()));
    }

    /** What the workload provoked; no rows if it provoked nothing. */
    public Grid expected() {
        return ErrorRow.expectedTable().grid(ErrorRow.expected(result.series()));
    }

    /** What it ran on, once for all processes that ran on the same. */
    public List<Grid> environments() {
        return Facts.ofAlike(result.processes()).stream().map(Facts::grid).toList();
    }

    /** The settings of the run. */
    public Grid settings() {
        return Facts.ofSettings(result.run()).grid();
    }

    /** What the numbers mean: a list in Markdown, one entry a line, with nothing in it that came from a run. */
    public String howToRead() {
        return HowToRead.markdown(result);
    }
}
