package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.Returned;
import dev.dynamark.orm.internal.call.Transport;
import java.util.Optional;

/**
 * An update of one item, step by step (UpdateItem).
 *
 * <pre>{@code
 * Order shipped = orders.update(key).set(Order_.STATUS, SHIPPED).expectVersion(3).returningNew();
 * }</pre>
 *
 * @param <T> the model
 */
public final class Update<T> extends UpdateSteps<T, Update<T>> {

    private final Transport transport;

    Update(Transport transport, UpdateSpec<T> spec) {
        super(spec);
        this.transport = transport;
    }

    @Override
    Update<T> self() {
        return this;
    }

    /** Sends the update and returns nothing. */
    public void run() {
        spec().step(Returned.NOTHING).run(transport);
    }

    /**
     * Sends the update.
     *
     * @return the item as stored afterwards
     */
    public T returningNew() {
        return spec().step(Returned.NEW).run(transport).orElseThrow();
    }

    /**
     * Sends the update.
     *
     * @return the item as stored before; empty if there was none
     */
    public Optional<T> returningOld() {
        return spec().step(Returned.OLD).run(transport);
    }
}
