package dev.dynamark.backend;

import java.util.Optional;
import java.util.Set;

/**
 * Where DynamoDB is for a run. Whoever starts or connects a backend closes it.
 *
 * <p>Implementations are thread-safe; {@link #close()} may be called more than once and from a shutdown hook.
 */
public interface Backend extends AutoCloseable {

    /** The kind of backend as settings and results name it: {@code local}, {@code endpoint}, {@code replay}. */
    String name();

    /** What measurements against it can claim. */
    Tier tier();

    /** How to reach it. */
    Endpoint endpoint();

    /** What it showed it can do when it was asked; never null. */
    Set<Capability> capabilities();

    /** The process that serves it, when it is one of ours. */
    Optional<ProcessHandle> process();

    /** One line for reports: what it is and where. */
    String description();

    /**
     * Whether the tables are gone when it is closed, or ended by somebody else: so it is with a server in memory that was
     * started for the run alone.
     */
    default boolean tablesEndWithIt() {
        return false;
    }

    /** Ends what was started for it, and waits until that has ended. */
    @Override
    void close();
}
