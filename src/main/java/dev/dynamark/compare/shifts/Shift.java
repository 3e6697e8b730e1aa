package dev.dynamark.compare.shifts;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A history shifted between two neighbouring runs. Immutable.
 *
 * @param history whose it is; not null
 * @param before the last run at the old level, most probably; not null
 * @param after the first run at the new level; not null
 * @param levelBefore mean of the runs since the shift before, or since the beginning
 * @param levelAfter mean of the runs up to the next shift, or the newest
 * @param pValue of the hypothesis that nothing shifted there
 * @param direction whether it is welcome; not null
 * @param runsSince how many runs of the history there are from {@code after} to the newest, both included
 */
public record Shift(
        History history,
        HistoryPoint before,
        HistoryPoint after,
        double levelBefore,
        double levelAfter,
        double pValue,
        Direction direction,
        int runsSince) {

    public Shift {
        requireNonNull(history, "history");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(direction, "direction");
    }

    static Shift of(History history, ChangePoint point) {
        return new Shift(
                history,
                history.points().get(point.index() - 1),
                history.points().get(point.index()),
                point.before(),
                point.after(),
                point.pValue(),
                Direction.of(history.metric(), point.before(), point.after()),
                history.points().size() - point.index());
    }

    /** By how many percent of the old level; empty if that was 0. */
    public Optional<Double> changePercent() {
        return levelBefore == 0 ? Optional.empty() : Optional.of(100 * (levelAfter / levelBefore - 1));
    }

    /** Whether the runs on both sides were on different machines or versions, which may be all that shifted. */
    public boolean changedMachine() {
        return !before.machine().equals(after.machine());
    }

    boolean isAtLeast(double percent) {
        return changePercent().map(change -> Math.abs(change) >= percent).orElse(true);
    }
}
