package dev.dynamark.contestants;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.transport.StreamingCodec;
import dev.dynamark.workload.Order;
import java.util.List;

/** DynamORM over the SDK's blocking client, whose requests and answers it writes and reads itself. */
public final class DynamormStreamingContestant implements QueryContestant, LockingContestant {

    @Override
    public String id() {
        return "dynamorm-streaming";
    }

    @Override
    public String description() {
        return "DynamORM on the AWS SDK's client with StreamingCodec, annotated record, generated codec";
    }

    @Override
    public boolean comparedUnasked() {
        return false;
    }

    @Override
    public LockingStore<Order> open(Stand stand) {
        return new DynamormStore(Dynamorm.builder().client(stand.client(List.of(new StreamingCodec()))), stand);
    }

    @Override
    public QueryStore<Order> openQueries(Stand stand) {
        return new DynamormQueryStore(Dynamorm.builder().client(stand.client(List.of(new StreamingCodec()))), stand);
    }
}
