package dev.dynamark.run.operations;

import dev.dynamark.contestants.AsyncOrderStore;
import dev.dynamark.contestants.Orders;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.OperationCall;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Operations that answer later; no thread waits for them. */
public record AsyncCalls<M>(Supplier<AsyncOrderStore<M>> store) implements StoreCalls<M> {

    @Override
    public Orders<M> orders() {
        return store.get();
    }

    @Override
    public OperationActionBuilder<M, Void> put(OperationCall<M> call) {
        return call.callAsync(model -> store.get().put(model));
    }

    @Override
    public OperationActionBuilder<OrderKey, Optional<M>> get(OperationCall<OrderKey> call) {
        return call.callAsync(key -> store.get().get(key));
    }

    @Override
    public OperationActionBuilder<OrderChange, M> update(OperationCall<OrderChange> call) {
        return call.callAsync(change -> store.get().update(change));
    }

    @Override
    public <A> OperationActionBuilder<A, Optional<M>> delete(OperationCall<A> call, Function<A, OrderKey> key) {
        return call.callAsync(argument -> store.get().delete(key.apply(argument)));
    }

    @Override
    public OperationActionBuilder<OrderRange, List<M>> query(OperationCall<OrderRange> call) {
        return call.callAsync(range -> store.get().query(range));
    }

    @Override
    public OperationActionBuilder<ScanSegment, List<M>> scan(OperationCall<ScanSegment> call) {
        return call.callAsync(segment -> store.get().scan(segment));
    }
}
