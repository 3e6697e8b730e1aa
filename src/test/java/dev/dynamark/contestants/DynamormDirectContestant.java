package dev.dynamark.contestants;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.transport.Signing;
import dev.dynamark.workload.Order;

/** DynamORM over its own request path, without the SDK's client. */
public class DynamormDirectContestant implements QueryContestant, LockingContestant {

    private final String id;
    private final String description;
    private final Signing signing;

    /** Signs as a user's would. */
    public DynamormDirectContestant() {
        this("dynamorm-direct", "DynamORM on DirectClient, annotated record, generated codec", Signing.CACHED_KEY);
    }

    DynamormDirectContestant(String id, String description, Signing signing) {
        this.id = id;
        this.description = description;
        this.signing = signing;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public boolean comparedUnasked() {
        return false;
    }

    @Override
    public LockingStore<Order> open(Stand stand) {
        return new DynamormStore(Dynamorm.builder().client(stand.directClient(signing)), stand);
    }

    @Override
    public QueryStore<Order> openQueries(Stand stand) {
        return new DynamormQueryStore(Dynamorm.builder().client(stand.directClient(signing)), stand);
    }
}
