package dev.dynamark.run.plan;

import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Settings;
import java.util.Map;

/**
 * What one user does in a round for one contestant.
 *
 * @param works that arrivals at a rate take one after the other
 * @param requests in Gatling's report
 * @param operations in all of them
 * @param unseen what is done once more for each operation, in no report, so that the next one finds what it needs
 */
public record PlannedTurn(int works, long requests, long operations, Map<Operation, Operation> unseen) {

    public PlannedTurn {
        unseen = Map.copyOf(unseen);
    }

    /** All that is done is reported. */
    public PlannedTurn(int works, long requests, long operations) {
        this(works, requests, operations, Map.of());
    }

    /** A burst of each operation. */
    public static PlannedTurn ofBursts(Settings settings) {
        int works = settings.operations().size();
        return new PlannedTurn(
                works,
                works,
                settings.operations().stream().mapToLong(settings::burst).sum(),
                settings.unseen());
    }

    /** A request for each operation. */
    public static PlannedTurn oneByOne(int works, long operations) {
        return new PlannedTurn(works, operations, operations);
    }
}
