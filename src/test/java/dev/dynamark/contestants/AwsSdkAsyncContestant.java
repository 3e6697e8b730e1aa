package dev.dynamark.contestants;

import dev.dynamark.workload.Address;
import dev.dynamark.workload.Binary;
import dev.dynamark.workload.Line;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.Status;
import java.util.List;
import java.util.Optional;

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
    public boolean comparedUnasked() {
        return false;
    }

    @Override
    public Optional<Sources> sources() {
        return Optional.of(new Sources(
                List.of(Order.class, Line.class, Address.class, Status.class, Binary.class),
                List.of(OrderItems.class),
                List.of(AwsSdkAsyncRepository.class)));
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
