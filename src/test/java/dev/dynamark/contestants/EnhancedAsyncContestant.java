package dev.dynamark.contestants;

import dev.dynamark.workload.Order;

/** The SDK's own mapper over its asynchronous client. */
public final class EnhancedAsyncContestant implements AsyncOrderContestant {

    @Override
    public String id() {
        return "enhanced-async";
    }

    @Override
    public String description() {
        return "DynamoDB Enhanced Async Client, annotated beans, schema built once";
    }

    @Override
    public AsyncOrderStore<OrderBean> open(Stand stand) {
        return new Store(stand);
    }

    private static final class Store extends EnhancedAsyncRepository implements AsyncOrderStore<OrderBean> {

        Store(Stand stand) {
            super(stand.asyncClient(), stand.table());
        }

        @Override
        public OrderBean model(Order order) {
            return OrderBeans.bean(order);
        }

        @Override
        public Order order(OrderBean model) {
            return OrderBeans.order(model);
        }
    }
}
