package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.Status;
import java.util.List;
import java.util.Optional;

/** The SDK's own mapper: annotated beans, the schema built once, updates that leave out what is null. */
public final class EnhancedContestant implements QueryContestant, LockingContestant, AccountContestant {

    @Override
    public String id() {
        return "enhanced";
    }

    @Override
    public String description() {
        return "DynamoDB Enhanced Client, annotated beans, schema built once";
    }

    @Override
    public Optional<Sources> sources() {
        return Optional.of(
                new Sources(List.of(OrderBean.class, Status.class), List.of(), List.of(EnhancedRepository.class)));
    }

    @Override
    public LockingStore<OrderBean> open(Stand stand) {
        return new Store(stand);
    }

    @Override
    public AccountStore openAccounts(Stand stand) {
        return new EnhancedAccounts(stand.client(), stand.table());
    }

    @Override
    public QueryStore<OrderBean> openQueries(Stand stand) {
        return new Queries(stand);
    }

    private static final class Queries extends EnhancedQueries implements QueryStore<OrderBean> {

        Queries(Stand stand) {
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

    private static final class Store extends EnhancedLockingRepository implements LockingStore<OrderBean> {

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
