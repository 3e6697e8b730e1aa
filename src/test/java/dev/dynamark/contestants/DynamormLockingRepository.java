package dev.dynamark.contestants;

import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Table;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.Order_;
import java.util.Optional;

/** Optimistic locks by DynamORM, as an application writes them where the version is an attribute like others. */
class DynamormLockingRepository extends DynamormRepository {

    private final Table<Order> orders;
    private final Table<Order> consistent;

    DynamormLockingRepository(Table<Order> orders) {
        super(orders);
        this.orders = orders;
        this.consistent = orders.consistent();
    }

    public void create(Order order) {
        orders.create(order);
    }

    public Optional<Order> read(OrderKey key) {
        return consistent.find(key(key));
    }

    public Order update(OrderChange change, long expectedVersion) {
        return orders.update(key(change.key()))
                .set(Order_.TOTAL, change.total())
                .set(Order_.ITEM_COUNT, change.itemCount())
                .set(Order_.VERSION, expectedVersion + 1)
                .when(Order_.VERSION.eq(expectedVersion))
                .returningNew();
    }

    private static ItemKey<Order> key(OrderKey key) {
        return Order_.key(key.customerId(), key.placedAt(), key.id());
    }
}
