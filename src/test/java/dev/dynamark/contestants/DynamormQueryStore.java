package dev.dynamark.contestants;

import dev.dynamark.orm.DynamormBuilder;
import dev.dynamark.workload.Order;

/** DynamORM's queries on a stand's table, whatever client they go through. */
final class DynamormQueryStore extends DynamormQueries implements QueryStore<Order> {

    /** @param db with its client, and otherwise as it comes */
    DynamormQueryStore(DynamormBuilder db, Stand stand) {
        super(db.clock(stand.clock()).build().table(Order.class, stand.table()));
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
