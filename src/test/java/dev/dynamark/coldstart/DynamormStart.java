package dev.dynamark.coldstart;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.Table;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.Order_;
import java.util.Optional;

/** DynamORM; what it stands on is a subclass's. */
abstract class DynamormStart implements Contestant {

    private final Place place;
    private Dynamorm db;
    private Table<Order> orders;

    DynamormStart(Place place) {
        this.place = place;
    }

    final Place place() {
        return place;
    }

    abstract Dynamorm create();

    @Override
    public void configure() {
        place.configure();
    }

    @Override
    public void open() {
        db = create();
    }

    @Override
    public void bind() {
        orders = db.table(Order.class, place.table());
    }

    @Override
    public Optional<Order> get(OrderKey key) {
        return orders.find(Order_.key(key.customerId(), key.placedAt(), key.id()));
    }
}
