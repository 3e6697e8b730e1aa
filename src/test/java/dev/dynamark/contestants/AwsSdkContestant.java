package dev.dynamark.contestants;

import dev.dynamark.workload.Address;
import dev.dynamark.workload.Binary;
import dev.dynamark.workload.Line;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.Status;
import java.util.List;
import java.util.Optional;

/** The baseline: the plain SDK client with attribute values written by hand. */
public final class AwsSdkContestant implements QueryContestant, LockingContestant, AccountContestant {

    @Override
    public String id() {
        return "aws-sdk";
    }

    @Override
    public String description() {
        return "AWS SDK for Java 2, attribute values written by hand";
    }

    @Override
    public Optional<Sources> sources() {
        return Optional.of(new Sources(
                List.of(Order.class, Line.class, Address.class, Status.class, Binary.class),
                List.of(OrderItems.class),
                List.of(AwsSdkRepository.class)));
    }

    @Override
    public LockingStore<Order> open(Stand stand) {
        return new Store(stand);
    }

    @Override
    public AccountStore openAccounts(Stand stand) {
        return new AwsSdkAccounts(stand.client(), stand.table());
    }

    @Override
    public QueryStore<Order> openQueries(Stand stand) {
        return new Queries(stand);
    }

    private static final class Queries extends AwsSdkQueries implements QueryStore<Order> {

        Queries(Stand stand) {
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

    private static final class Store extends AwsSdkLockingRepository implements LockingStore<Order> {

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
