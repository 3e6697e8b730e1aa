package dev.dynamark.contestants;

import dev.dynamark.workload.Order;

/** The SDK's own mapper: annotated beans, the schema built once, updates that leave out what is null. */
public final class EnhancedContestant implements OrderContestant {

    @Override
    public String id() {
        return "enhanced";
    }

    @Override
    public String description() {
        return "DynamoDB Enhanced Client, annotated beans, schema built once";
    }

    @Override
    public OrderStore<OrderBean> open(Stand stand) {
        return new Store(stand);
    }

    private static final class Store extends EnhancedRepository implements OrderStore<OrderBean> {

        Store(Stand stand) {
            super(stand.client(), stand.table());
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
