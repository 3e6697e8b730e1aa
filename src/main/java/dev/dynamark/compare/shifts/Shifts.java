package dev.dynamark.compare.shifts;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The shifts of histories. Each history is judged for itself: of many without a shift, some show one by chance. Immutable.
 *
 * @param changePoints how they are found; not null
 * @param smallestPercent smaller changes are not shown, however certain; at least 0
 */
public record Shifts(ChangePoints changePoints, double smallestPercent) {

    public Shifts {
        requireNonNull(changePoints, "changePoints");
        if (!(smallestPercent >= 0)) {
            throw new IllegalArgumentException("expected a change of at least 0 %, found " + smallestPercent);
        }
    }

    /** In the order of the histories, and of time within each. */
    public List<Shift> of(List<History> histories) {
        return histories.stream()
                .flatMap(history -> changePoints.of(history.values()).stream().map(point -> Shift.of(history, point)))
                .filter(shift -> shift.isAtLeast(smallestPercent))
                .toList();
    }
}
