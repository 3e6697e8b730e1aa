package dev.dynamark.orm.lambda;

import dev.dynamark.orm.Table;
import java.util.function.IntSupplier;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * The tables of a Lambda function. Make one where the handler is made, so that models are loaded and connections stand
 * ready before the first event, and take tables from it in each invocation: their calls end before the function is ended.
 *
 * <pre>{@code
 * private final LambdaTables tables = LambdaTables.builder().model(Order.class).build();
 *
 * public Order handleRequest(String id, Context context) {
 *     return tables.table(Order.class, context::getRemainingTimeInMillis).get(Order_.key(id));
 * }
 * }</pre>
 *
 * <p>Connections and credentials are kept between invocations and made anew after a snapshot is restored. Nothing is
 * static: what fails to open is opened again by the next call. Thread-safe, also in environments that run several
 * invocations at once.
 */
public final class LambdaTables implements AutoCloseable {

    private final LambdaSettings settings;
    private volatile OpenTables open;
    private boolean closed;

    LambdaTables(LambdaSettings settings) {
        this.settings = settings;
        try {
            open = OpenTables.of(settings);
        } catch (SdkClientException unready) {
            // Of the environment, such as no region yet: asked again, and thrown, when a table is wanted.
            open = null;
        }
    }

    /**
     * A function's tables with the defaults of {@link LambdaTablesBuilder}.
     *
     * @return a new builder
     */
    public static LambdaTablesBuilder builder() {
        return new LambdaTablesBuilder();
    }

    /**
     * The table of a model, for one invocation. Each call may take what the function has left less a margin for
     * its answer, and is refused with {@link dev.dynamark.orm.error.DeadlineTooCloseException} where that is too little.
     *
     * @param model one that the builder was given
     * @param remainingMillis {@code context::getRemainingTimeInMillis}; asked before each call
     * @param <T> the model
     * @return a table, quickly made
     * @throws SdkClientException if what failed to open fails again
     * @throws IllegalArgumentException if the builder was not given the model
     * @throws IllegalStateException if this is closed
     */
    public <T> Table<T> table(Class<T> model, IntSupplier remainingMillis) {
        return table(model).within(new Deadline(remainingMillis, settings.margin(), settings.floor()));
    }

    /**
     * The table of a model, without a deadline: for priming.
     *
     * @param model one that the builder was given
     * @param <T> the model
     * @return the same table each time until a snapshot is restored: do not keep it
     * @throws SdkClientException if what failed to open fails again
     * @throws IllegalArgumentException if the builder was not given the model
     * @throws IllegalStateException if this is closed
     */
    public <T> Table<T> table(Class<T> model) {
        Table<T> table = opened().table(model);
        if (table == null) {
            throw new IllegalArgumentException("Expected a model that LambdaTables was built with, found "
                    + model.getName() + ": add model(" + model.getSimpleName()
                    + ".class) to the builder, so that it is loaded before the first event.");
        }
        return table;
    }

    private OpenTables opened() {
        OpenTables known = open;
        return known == null ? openAgain() : known;
    }

    private synchronized OpenTables openAgain() {
        if (closed) {
            throw new IllegalStateException("Expected open tables, found that they are closed: build new ones.");
        }
        if (open == null) {
            open = OpenTables.of(settings);
        }
        return open;
    }

    /**
     * Does what the first invocation would have to wait for: runs the priming of the builder. For {@link SnapshotHook};
     * without snapshots it only makes the initialisation longer.
     *
     * @throws RuntimeException what the priming throws
     */
    public void prime() {
        settings.priming().accept(this);
    }

    /**
     * Closes connections and forgets credentials; the next call, or {@link #reopen}, makes new ones. Calls under way may
     * fail. For {@link SnapshotHook}, so that none of them is in a snapshot.
     */
    public synchronized void suspend() {
        OpenTables before = open;
        open = null;
        if (before != null) {
            before.close();
        }
    }

    /**
     * Makes new connections and asks for new credentials. For {@link SnapshotHook}.
     *
     * @throws SdkClientException if that fails; the next call tries again
     * @throws IllegalStateException if this is closed
     */
    public synchronized void reopen() {
        suspend();
        openAgain();
    }

    /** Closes everything for good. */
    @Override
    public synchronized void close() {
        closed = true;
        suspend();
    }
}
