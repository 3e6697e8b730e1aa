package dev.dynamark.run.plan;

import dev.dynamark.profile.Settings;

/**
 * What one user does in a round for one contestant.
 *
 * @param works that arrivals at a rate take one after the other
 * @param requests in Gatling's report
 * @param operations in all of them
 */
public record PlannedTurn(int works, long requests, long operations) {

    /** A burst of each operation. */
    public static PlannedTurn ofBursts(Settings settings) {
        int works = settings.operations().size();
        return new PlannedTurn(
                works,
                works,
                settings.operations().stream().mapToLong(settings::burst).sum());
    }

    /** A request for each operation. */
    public static PlannedTurn oneByOne(int works, long operations) {
        return new PlannedTurn(works, operations, operations);
    }
}
