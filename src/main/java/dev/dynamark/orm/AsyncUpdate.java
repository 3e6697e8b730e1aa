package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.Returned;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * An update of one item, step by step (UpdateItem), without waiting: {@link Update}'s twin.
 *
 * @param <T> the model
 */
public final class AsyncUpdate<T> extends UpdateSteps<T, AsyncUpdate<T>> {

    private final AsyncTransport transport;

    AsyncUpdate(AsyncTransport transport, UpdateSpec<T> spec) {
        super(spec);
        this.transport = transport;
    }

    @Override
    AsyncUpdate<T> self() {
        return this;
    }

    /**
     * Sends the update.
     *
     * @return done when it is
     */
    public CompletableFuture<Void> run() {
        return Step.discard(() -> spec().step(Returned.NOTHING), transport);
    }

    /**
     * Sends the update.
     *
     * @return the item as stored afterwards
     */
    public CompletableFuture<T> returningNew() {
        return Step.start(() -> spec().step(Returned.NEW).then(Optional::orElseThrow), transport);
    }

    /**
     * Sends the update.
     *
     * @return the item as stored before; empty if there was none
     */
    public CompletableFuture<Optional<T>> returningOld() {
        return Step.start(() -> spec().step(Returned.OLD), transport);
    }
}
