package dev.dynamark.contestants;

import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of {@link OrderStore} by a contestant that answers later. The same requests and the same decoding, and
 * no method blocks: a burst starts on a Gatling event loop and goes on where the answer before it came. A future is
 * complete when the whole work of its operation is done; a failure may be thrown or complete the future.
 *
 * @param <M> the contestant's own model class, so that no conversion of ours is inside the clock
 */
public non-sealed interface AsyncOrderStore<M> extends Orders<M> {

    /** As {@link OrderStore#put}; completes with null. */
    CompletableFuture<Void> put(M model);

    /** As {@link OrderStore#get}. */
    CompletableFuture<Optional<M>> get(OrderKey key);

    /** As {@link OrderStore#update}. */
    CompletableFuture<M> update(OrderChange change);

    /** As {@link OrderStore#delete}. */
    CompletableFuture<Optional<M>> delete(OrderKey key);

    /** As {@link OrderStore#query}: each page asked for when the one before has come. */
    CompletableFuture<List<M>> query(OrderRange range);

    /** As {@link OrderStore#scan}: each page asked for when the one before has come. */
    CompletableFuture<List<M>> scan(ScanSegment segment);
}
