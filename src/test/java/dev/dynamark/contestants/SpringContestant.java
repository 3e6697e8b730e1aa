package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.Status;
import java.util.List;
import java.util.Optional;

/** Spring Cloud AWS: the Enhanced Client behind Spring's template, as its auto-configuration would build it. */
public final class SpringContestant implements OrderContestant {

    @Override
    public String id() {
        return "spring";
    }

    @Override
    public String description() {
        return "Spring Cloud AWS DynamoDbTemplate on the Enhanced Client, annotated beans";
    }

    @Override
    public boolean comparedUnasked() {
        return false;
    }

    @Override
    public Optional<Sources> sources() {
        return Optional.of(
                new Sources(List.of(OrderBean.class, Status.class), List.of(), List.of(SpringRepository.class)));
    }

    @Override
    public OrderStore<OrderBean> open(Stand stand) {
        return new Store(stand);
    }

    private static final class Store extends SpringRepository implements OrderStore<OrderBean> {

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
