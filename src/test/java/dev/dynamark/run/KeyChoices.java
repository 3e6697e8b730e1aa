package dev.dynamark.run;

import dev.dynamark.profile.Load;
import dev.dynamark.profile.Node;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.operations.OrderOperations;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.KeyChoice;
import java.util.Optional;

/** Which keys a run meets, by its settings. */
public final class KeyChoices {

    private static final double ZIPF_EXPONENT = 0.99;

    private KeyChoices() {}

    /** Among the orders of a dataset. */
    static KeyChoice of(Settings settings, Dataset dataset) {
        return switch (settings.keys()) {
            case UNIFORM -> KeyChoice.uniform();
            case ZIPF -> KeyChoice.zipf(ZIPF_EXPONENT);
            case HOT -> KeyChoice.hot();
            case SEQUENTIAL -> KeyChoice.sequential(turn(settings));
            case TIME_SERIES -> KeyChoice.timeSeries(dataset.customers());
            case GRAPH -> KeyChoice.graph(dataset, seed(settings));
        };
    }

    /**
     * Among items in the order of their creation.
     *
     * @param turn how many operations a user has in a row
     */
    public static KeyChoice ofCreated(Settings settings, Dataset dataset, int turn) {
        return switch (settings.keys()) {
            case ZIPF -> KeyChoice.zipfOfOldest(ZIPF_EXPONENT);
            case TIME_SERIES -> KeyChoice.timeSeries(1);
            case SEQUENTIAL -> KeyChoice.sequential(turn);
            case GRAPH -> throw new IllegalArgumentException("items that a run creates are in no graph of customers");
            default -> of(settings, dataset);
        };
    }

    /** How many operations stand in a row: those of a burst, or so many arrivals. */
    private static int turn(Settings settings) {
        return settings.load() instanceof Load.AtRate
                ? OrderOperations.ARRIVALS_IN_A_ROW
                : settings.burst(Operation.GET);
    }

    /** What keys are drawn from: no two injectors draw the same. */
    public static long seed(Settings settings) {
        Node node = settings.traffic().node();
        return settings.seed() + 0x9E3779B97F4A7C15L * node.index();
    }

    /**
     * Who creates a contestant's items: no two injectors and no two processes of one run have the same name.
     *
     * @param child number of the process in an isolated run
     */
    static String owner(Settings settings, String contestant, Optional<Integer> child) {
        Node node = settings.traffic().node();
        return contestant
                + child.map(number -> " child " + number).orElse("")
                + (node.equals(Node.ONLY) ? "" : " injector " + node.index());
    }
}
