package dev.dynamark.selfcheck.known;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.OrderStore;
import dev.dynamark.contestants.Orders;
import dev.dynamark.contestants.Stand;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A blocking contestant that is slower by a known part, or not at all: after an operation it spins until a multiple of that operation's
 * own duration is over.
 *
 * @param id its name
 * @param original whose work it does
 * @param paces how much slower, for one store each
 */
public record Slowed(String id, OrderContestant original, Supplier<Pace> paces) implements OrderContestant {

    @Override
    public String description() {
        return "slower by a known part: " + original.description();
    }

    @Override
    public Orders<?> open(Stand stand) {
        return slowed((OrderStore<?>) original.open(stand));
    }

    private <M> OrderStore<M> slowed(OrderStore<M> store) {
        return new Store<>(store, new Brake(paces.get()));
    }

    private static final class Brake {

        private final Pace pace;
        private long lastEnd = System.nanoTime();

        private Brake(Pace pace) {
            this.pace = pace;
        }

        private <T> T after(Supplier<T> operation) {
            long start = System.nanoTime();
            T answer = operation.get();
            long took = System.nanoTime() - start;
            long enough = Math.round(took * pace.factor(start - lastEnd, took));
            while (System.nanoTime() - start < enough) {
                Thread.onSpinWait();
            }
            lastEnd = System.nanoTime();
            return answer;
        }
    }

    private record Store<M>(OrderStore<M> store, Brake brake) implements OrderStore<M> {

        @Override
        public void put(M model) {
            brake.after(() -> {
                store.put(model);
                return null;
            });
        }

        @Override
        public Optional<M> get(OrderKey key) {
            return brake.after(() -> store.get(key));
        }

        @Override
        public M update(OrderChange change) {
            return brake.after(() -> store.update(change));
        }

        @Override
        public Optional<M> delete(OrderKey key) {
            return brake.after(() -> store.delete(key));
        }

        @Override
        public List<M> query(OrderRange range) {
            return brake.after(() -> store.query(range));
        }

        @Override
        public List<M> scan(ScanSegment segment) {
            return brake.after(() -> store.scan(segment));
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
        public void close() {
            store.close();
        }
    }
}
