package dev.dynamark.profile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run is to do, as the {@code -Dbench.*} properties say it. Immutable; nothing is null.
 *
 * @param contestants ids, at least one; the first is the baseline
 * @param operations at least one, in the order they are measured, unless shapes are
 * @param shapes query shapes by name, in the order they are measured; none where operations are
 * @param datasets at least one, measured one after the other
 * @param page items in the range that a query reads: 1, 10 or 100
 * @param warmUp may be zero
 * @param burst operations in a row by one contestant; 1 for an open load
 * @param processes whether contestants share one
 * @param http has no meaning for {@link Target.Replay}
 * @param retries attempts the AWS SDK may repeat, zero for none
 * @param timeout of one attempt
 * @param pricing what capacity costs
 * @param threads platform threads for blocking contestants
 * @param judging how numbers are judged
 * @param traffic what requests are made of
 * @param progress whether it shows how far it is
 * @param microReport whether Gatling draws a second report
 * @param output folder in which each run makes its own
 * @param profile name or path of the profile that was used, if one was
 */
public record Settings(
        List<String> contestants,
        List<Operation> operations,
        List<String> shapes,
        List<Dataset> datasets,
        Shape shape,
        KeyChoice keys,
        int page,
        long seed,
        Load load,
        Duration warmUp,
        int burst,
        Processes processes,
        Target target,
        HttpClient http,
        int retries,
        Duration timeout,
        Capacity capacity,
        Pricing pricing,
        int threads,
        Judging judging,
        Traffic traffic,
        Progress progress,
        MicroReport microReport,
        Path output,
        Optional<String> profile) {

    private static final int BURST_PER_SCAN = 50;

    public Settings {
        contestants = List.copyOf(contestants);
        operations = List.copyOf(operations);
        shapes = List.copyOf(shapes);
        datasets = List.copyOf(datasets);
    }

    /**
     * Reads settings of properties; those that do not begin with {@code bench.} are left alone.
     *
     * @param properties such as those of the system
     * @param knownContestants ids of all contestants there are, at least one, in their usual order
     * @throws SettingsException if anything is unknown, not allowed or does not go together
     */
    public static Settings from(Map<String, String> properties, List<String> knownContestants) {
        return SettingsSources.of(knownContestants, List.of())
                .withProperties(properties)
                .read()
                .settings();
    }

    /** What is measured, by the names that results and budgets have for it: operations, or query shapes. */
    public List<String> measured() {
        return shapes.isEmpty() ? operations.stream().map(Operation::label).toList() : shapes;
    }

    /** Operations in one burst; a scan reads a table's segment, so fewer of them take as long. */
    public int burst(Operation operation) {
        return operation == Operation.SCAN ? Math.max(1, burst / BURST_PER_SCAN) : burst;
    }

    /** Whether a put of a round is followed by a delete of the same items in the same round. */
    public boolean deletesWhatItPuts() {
        int put = operations.indexOf(Operation.PUT);
        return put >= 0 && put < operations.indexOf(Operation.DELETE);
    }

    /**
     * What runs besides what is measured, by the operation that it comes with, where each operation is measured by itself: a
     * delete needs items that exist, and a put of a round must leave none behind.
     */
    public Map<Operation, Operation> unseen() {
        Map<Operation, Operation> unseen = new EnumMap<>(Operation.class);
        if (deletesWhatItPuts()) {
            return unseen;
        }
        if (operations.contains(Operation.DELETE)) {
            unseen.put(Operation.DELETE, Operation.PUT);
        }
        if (operations.contains(Operation.PUT) && load instanceof Load.InRounds) {
            unseen.put(Operation.PUT, Operation.DELETE);
        }
        return unseen;
    }

    /**
     * Every setting that has a value, by name without {@code bench.}, in the order of the settings table. Given back
     * as properties they make equal settings.
     */
    public Map<String, String> effective() {
        return EffectiveSettings.of(this);
    }
}
