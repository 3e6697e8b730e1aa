package dev.dynamark.orm.lambda;

import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Readies tables for SnapStart, or whatever else takes snapshots through CRaC: before one they are primed and closed, so
 * that it holds loaded classes but neither connections nor credentials; after a restore they are opened anew. Needs {@code
 * org.crac:crac} on the class path.
 *
 * <pre>{@code
 * private final LambdaTables tables = LambdaTables.builder()
 *         .model(Order.class)
 *         .priming(primed -> primed.table(Order.class).find(Order_.key("none")))
 *         .build();
 * private final SnapshotHook hook = SnapshotHook.register(tables);
 * }</pre>
 *
 * <p>Keep it as long as the tables: CRaC holds it weakly. Immutable and thread-safe.
 */
public final class SnapshotHook implements Resource {

    private final LambdaTables tables;

    private SnapshotHook(LambdaTables tables) {
        this.tables = tables;
    }

    /**
     * Registers tables with CRaC's global context.
     *
     * @param tables of the function
     * @return the hook, to be kept in a field
     */
    public static SnapshotHook register(LambdaTables tables) {
        SnapshotHook hook = new SnapshotHook(tables);
        Core.getGlobalContext().register(hook);
        return hook;
    }

    /**
     * Primes the tables, then closes them.
     *
     * @param context of CRaC, not used
     */
    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            tables.prime();
        } finally {
            tables.suspend();
        }
    }

    /**
     * Opens the tables with new connections and credentials.
     *
     * @param context of CRaC, not used
     */
    @Override
    public void afterRestore(Context<? extends Resource> context) {
        tables.reopen();
    }
}
