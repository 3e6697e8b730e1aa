package dev.dynamark.wholeruns;

import dev.dynamark.contestants.AwsSdkContestant;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.OrderStore;
import dev.dynamark.contestants.Stand;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A contestant that never sends the same update twice. */
public final class ForgetfulContestant implements OrderContestant {

    @Override
    public String id() {
        return "forgetful";
    }

    @Override
    public String description() {
        return "never sends the same update twice";
    }

    @Override
    public OrderStore<Order> open(Stand stand) {
        return new Forgetful(new AwsSdkContestant().open(stand), new AtomicInteger(1_000_000));
    }

    private record Forgetful(OrderStore<Order> store, AtomicInteger updates) implements OrderStore<Order> {

        @Override
        public Order model(Order order) {
            return store.model(order);
        }

        @Override
        public Order order(Order model) {
            return store.order(model);
        }

        @Override
        public void put(Order model) {
            store.put(model);
        }

        @Override
        public Optional<Order> get(OrderKey key) {
            return store.get(key);
        }

        @Override
        public Order update(OrderChange change) {
            return store.update(new OrderChange(change.key(), change.total(), updates.incrementAndGet()));
        }

        @Override
        public Optional<Order> delete(OrderKey key) {
            return store.delete(key);
        }

        @Override
        public List<Order> query(OrderRange range) {
            return store.query(range);
        }

        @Override
        public List<Order> scan(ScanSegment segment) {
            return store.scan(segment);
        }
    }
}
