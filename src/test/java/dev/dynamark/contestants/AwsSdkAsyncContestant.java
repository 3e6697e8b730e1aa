package dev.dynamark.contestants;

import dev.dynamark.workload.Order;

/** The plain asynchronous SDK client with attribute values written by hand. */
public final class AwsSdkAsyncContestant implements AsyncOrderContestant {

    @Override
    public String id() {
        return "aws-sdk-async";
    }

    @Override
    public String description() {
        return "AWS SDK for Java 2, asynchronous, attribute values written by hand";
    }

    @Override
    public AsyncOrderStore<Order> open(Stand stand) {
        return new Store(stand);
    }

    private static final class Store extends AwsSdkAsyncRepository implements AsyncOrderStore<Order> {

        Store(Stand stand) {
            super(stand.asyncClient(), stand.table());
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
