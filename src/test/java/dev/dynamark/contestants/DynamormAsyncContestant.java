package dev.dynamark.contestants;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.workload.Address;
import dev.dynamark.workload.Binary;
import dev.dynamark.workload.BinaryConverter;
import dev.dynamark.workload.Line;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.Status;
import java.util.List;
import java.util.Optional;

/** DynamORM over the SDK's asynchronous client. */
public final class DynamormAsyncContestant implements AsyncOrderContestant {

    @Override
    public String id() {
        return "dynamorm-async";
    }

    @Override
    public String description() {
        return "DynamORM on the AWS SDK's asynchronous client, annotated record, generated codec";
    }

    @Override
    public boolean comparedUnasked() {
        return false;
    }

    @Override
    public Optional<Sources> sources() {
        return Optional.of(new Sources(
                List.of(Order.class, Line.class, Address.class, Status.class, Binary.class),
                List.of(BinaryConverter.class),
                List.of(DynamormAsyncRepository.class)));
    }

    @Override
    public AsyncOrderStore<Order> open(Stand stand) {
        return new Store(stand);
    }

    private static final class Store extends DynamormAsyncRepository implements AsyncOrderStore<Order> {

        Store(Stand stand) {
            super(Dynamorm.builder()
                    .asyncClient(stand.asyncClient())
                    .clock(stand.clock())
                    .build()
                    .asyncTable(Order.class, stand.table()));
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
