package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.Status;
import java.util.List;
import java.util.Optional;

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
    public boolean comparedUnasked() {
        return false;
    }

    @Override
    public Optional<Sources> sources() {
        return Optional.of(
                new Sources(List.of(OrderBean.class, Status.class), List.of(), List.of(EnhancedAsyncRepository.class)));
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
