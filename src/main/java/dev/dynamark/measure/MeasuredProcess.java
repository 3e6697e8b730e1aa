package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One process of a run. Immutable.
 *
 * @param id what blocks and rounds call it; not null
 * @param role what it did; not null
 * @param node which of several load generators it was
 * @param startedAt when its readings start; not null
 * @param environment what it ran on; not null
 * @param resources its readings; not null
 * @param replay what recorded answers cost by themselves, where requests went to such
 */
public record MeasuredProcess(
        String id,
        ProcessRole role,
        Optional<Node> node,
        Instant startedAt,
        Environment environment,
        Resources resources,
        Optional<List<ReplayCost>> replay) {

    public MeasuredProcess {
        requireNonNull(id, "process.id");
        requireNonNull(role, "process.role");
        requireNonNull(startedAt, "process.startedAt");
        requireNonNull(environment, "process.environment");
        requireNonNull(resources, "process.resources");
        replay = Copies.optionalList(replay);
    }

    /** A process whose requests went to a server. */
    public MeasuredProcess(
            String id,
            ProcessRole role,
            Optional<Node> node,
            Instant startedAt,
            Environment environment,
            Resources resources) {
        this(id, role, node, startedAt, environment, resources, Optional.empty());
    }

    /** This process with what its recorded answers cost; as it is if that is empty. */
    public MeasuredProcess withReplay(List<ReplayCost> costs) {
        return costs.isEmpty()
                ? this
                : new MeasuredProcess(id, role, node, startedAt, environment, resources, Optional.of(costs));
    }

    MeasuredProcess withId(String other) {
        return new MeasuredProcess(other, role, node, startedAt, environment, resources, replay);
    }

    /**
     * One of several load generators.
     *
     * @param index from 0
     * @param count how many there are
     */
    public record Node(int index, int count) {}

    /** The process that recorded, as the default recorder calls it. */
    public static MeasuredProcess injector(Environment environment, Recording recording) {
        return of(Recorder.DEFAULT_PROCESS, ProcessRole.INJECTOR, environment, recording);
    }

    /** A process that recorded one contestant of an isolated run. */
    public static MeasuredProcess fork(String id, Environment environment, Recording recording) {
        return of(id, ProcessRole.FORK, environment, recording);
    }

    private static MeasuredProcess of(String id, ProcessRole role, Environment environment, Recording recording) {
        return new MeasuredProcess(
                id, role, Optional.empty(), recording.startedAt(), environment, recording.resources());
    }
}
