package dev.dynamark.crud;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.Place;

/** An item about to be created. */
public final class Creation {

    private final Population population;
    private final Place place;
    private final Item item;
    private final Order order;

    Creation(Population population, Place place, Item item, Order order) {
        this.population = population;
        this.place = place;
        this.item = item;
        this.order = order;
    }

    /** What is written. */
    public Order order() {
        return order;
    }

    /** The write was acknowledged: from the next round on the item is there for all users. */
    public void acknowledged() {
        population.created(place, item);
    }
}
