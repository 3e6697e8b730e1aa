package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** An asynchronous contestant whose every answer is waited for: what it does is compared, not how fast. */
public record AwaitedStore<M>(AsyncOrderStore<M> store) implements OrderStore<M> {

    /** The store itself if it blocks. */
    public static <M> OrderStore<M> of(Orders<M> orders) {
        return orders instanceof AsyncOrderStore<M> async ? new AwaitedStore<>(async) : (OrderStore<M>) orders;
    }

    @Override
    public M model(Order order) {
        return store.model(order);
    }

    @Override
    public Order order(M model) {
        return store.order(model);
    }

    @Override
    public void put(M model) {
        await(store.put(model));
    }

    @Override
    public Optional<M> get(OrderKey key) {
        return await(store.get(key));
    }

    @Override
    public M update(OrderChange change) {
        return await(store.update(change));
    }

    @Override
    public Optional<M> delete(OrderKey key) {
        return await(store.delete(key));
    }

    @Override
    public List<M> query(OrderRange range) {
        return await(store.query(range));
    }

    @Override
    public List<M> scan(ScanSegment segment) {
        return await(store.scan(segment));
    }

    /** Fails as the blocking operation would: with what completed the future. */
    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
