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

/** DynamORM over the SDK's blocking client. */
public final class DynamormContestant implements QueryContestant, LockingContestant, AccountContestant {

    @Override
    public String id() {
        return "dynamorm";
    }

    @Override
    public String description() {
        return "DynamORM on the AWS SDK's client, annotated record, generated codec";
    }

    @Override
    public Optional<Sources> sources() {
        return Optional.of(new Sources(
                List.of(Order.class, Line.class, Address.class, Status.class, Binary.class),
                List.of(BinaryConverter.class),
                List.of(DynamormRepository.class)));
    }

    @Override
    public LockingStore<Order> open(Stand stand) {
        return new DynamormStore(Dynamorm.builder().client(stand.client()), stand);
    }

    @Override
    public AccountStore openAccounts(Stand stand) {
        return new DynamormAccounts(stand.client(), stand.table());
    }

    @Override
    public QueryStore<Order> openQueries(Stand stand) {
        return new DynamormQueryStore(Dynamorm.builder().client(stand.client()), stand);
    }
}
