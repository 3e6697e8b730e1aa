package dev.dynamark.measure;

import java.util.Optional;

/** What the bursts of one recorder share: the meters, and which burst a thread works for. */
final class BurstContext {

    /** Changed in place, which is cheaper than setting and removing a thread-local for each burst. */
    private static final class Binding {
        private Burst burst;
    }

    private final Optional<ThreadMeter> meter;
    private final Optional<ProcessMeter> processMeter = ProcessMeter.ofThisVm();

    // Per recorder, not static: two recorders in one process must not see each other's bursts.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Binding> bound = ThreadLocal.withInitial(Binding::new);

    /** @param cpu {@link CpuSource#PROCESS} to leave threads unread */
    BurstContext(CpuSource cpu) {
        meter = cpu == CpuSource.PROCESS ? Optional.empty() : ThreadMeter.ofThisVm();
    }

    Optional<ThreadMeter> meter() {
        return meter;
    }

    Optional<ProcessMeter> processMeter() {
        return processMeter;
    }

    void bind(Burst burst) {
        bound.get().burst = burst;
    }

    void unbind() {
        bound.get().burst = null;
    }

    Optional<Burst> bound() {
        return Optional.ofNullable(boundOrNull());
    }

    /** Null if the calling thread works for none: without the garbage where a call takes a microsecond. */
    Burst boundOrNull() {
        return bound.get().burst;
    }
}
