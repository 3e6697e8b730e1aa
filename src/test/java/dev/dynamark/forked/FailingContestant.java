package dev.dynamark.forked;

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

/** A contestant that can be set up and then fails with every operation. */
public final class FailingContestant implements OrderContestant {

    @Override
    public String id() {
        return "failing";
    }

    @Override
    public String description() {
        return "fails with every operation";
    }

    @Override
    public OrderStore<Order> open(Stand stand) {
        return new OrderStore<>() {
            @Override
            public Order model(Order order) {
                return order;
            }

            @Override
            public Order order(Order model) {
                return model;
            }

            @Override
            public void put(Order model) {
                throw failure();
            }

            @Override
            public Optional<Order> get(OrderKey key) {
                throw failure();
            }

            @Override
            public Order update(OrderChange change) {
                throw failure();
            }

            @Override
            public Optional<Order> delete(OrderKey key) {
                throw failure();
            }

            @Override
            public List<Order> query(OrderRange range) {
                throw failure();
            }

            @Override
            public List<Order> scan(ScanSegment segment) {
                throw failure();
            }
        };
    }

    private static IllegalStateException failure() {
        return new IllegalStateException("as planned");
    }
}
