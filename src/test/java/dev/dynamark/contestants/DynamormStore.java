package dev.dynamark.contestants;

import dev.dynamark.orm.DynamormBuilder;
import dev.dynamark.workload.Order;

/** DynamORM's repository on a stand's table, whatever client it goes through. */
final class DynamormStore extends DynamormLockingRepository implements LockingStore<Order> {

    /** @param db with its client, and otherwise as it comes */
    DynamormStore(DynamormBuilder db, Stand stand) {
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
