package dev.dynamark.contestants;

import dev.dynamark.orm.AsyncTable;
import dev.dynamark.orm.ItemKey;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.Order_;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The six operations by DynamORM without waiting, as an application writes them. */
class DynamormAsyncRepository {

    private final AsyncTable<Order> orders;

    DynamormAsyncRepository(AsyncTable<Order> orders) {
        this.orders = orders;
    }

    public CompletableFuture<Void> put(Order order) {
        return orders.put(order).thenAccept(stored -> {});
    }

    public CompletableFuture<Optional<Order>> get(OrderKey key) {
        return orders.find(key(key));
    }

    public CompletableFuture<Order> update(OrderChange change) {
        return orders.update(key(change.key()))
                .set(Order_.TOTAL, change.total())
                .set(Order_.ITEM_COUNT, change.itemCount())
                .returningNew();
    }

    public CompletableFuture<Optional<Order>> delete(OrderKey key) {
        return orders.deleteReturningOld(key(key));
    }

    public CompletableFuture<List<Order>> query(OrderRange range) {
        return orders.query(Order_.partition(range.customerId()))
                .sortBetween(Order_.sort(range.from()), Order_.sort(range.to()))
                .list();
    }

    public CompletableFuture<List<Order>> scan(ScanSegment segment) {
        return orders.scan().segment(segment.index(), segment.total()).list();
    }

    private static ItemKey<Order> key(OrderKey key) {
        return Order_.key(key.customerId(), key.placedAt(), key.id());
    }
}
