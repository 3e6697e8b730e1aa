package dev.dynamark.contestants;

import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Table;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.Order_;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Optional;

/** The six operations by DynamORM, as an application writes them. */
class DynamormRepository {

    private final Table<Order> orders;

    DynamormRepository(Table<Order> orders) {
        this.orders = orders;
    }

    public void put(Order order) {
        orders.put(order);
    }

    public Optional<Order> get(OrderKey key) {
        return orders.find(key(key));
    }

    public Order update(OrderChange change) {
        return orders.update(key(change.key()))
                .set(Order_.TOTAL, change.total())
                .set(Order_.ITEM_COUNT, change.itemCount())
                .returningNew();
    }

    public Optional<Order> delete(OrderKey key) {
        return orders.deleteReturningOld(key(key));
    }

    public List<Order> query(OrderRange range) {
        return orders.query(Order_.partition(range.customerId()))
                .sortBetween(Order_.sort(range.from()), Order_.sort(range.to()))
                .list();
    }

    public List<Order> scan(ScanSegment segment) {
        return orders.scan().segment(segment.index(), segment.total()).list();
    }

    private static ItemKey<Order> key(OrderKey key) {
        return Order_.key(key.customerId(), key.placedAt(), key.id());
    }
}
