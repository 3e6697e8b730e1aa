package dev.dynamark.contestants;

import dev.dynamark.workload.Order;

/** The baseline: the plain SDK client with attribute values written by hand. */
public final class AwsSdkContestant implements OrderContestant {

    @Override
    public String id() {
        return "aws-sdk";
    }

    @Override
    public String description() {
        return "AWS SDK for Java 2, attribute values written by hand";
    }

    @Override
    public OrderStore<Order> open(Stand stand) {
        return new Store(stand);
    }

    private static final class Store extends AwsSdkRepository implements OrderStore<Order> {

        Store(Stand stand) {
            super(stand.client(), stand.table());
        }

        @Override
        public Order model(Order order) {
            return order;
        }

        @Override
        public Order order(Order model) {
            return model;
        }
    }
}
