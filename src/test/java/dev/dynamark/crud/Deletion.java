package dev.dynamark.crud;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.Place;
import java.util.Optional;

/** A delete under way. */
public final class Deletion {

    private final Population population;
    private final Place place;
    private final Item item;
    private final long since;

    Deletion(Population population, Place place, Item item) {
        this.population = population;
        this.place = place;
        this.item = item;
        this.since = item.version();
        item.sendingDelete();
    }

    /** What is deleted. */
    public OrderKey key() {
        return item.key();
    }

    /** Whether nothing was found and another delete explains it. */
    public boolean isAfterDelete(Optional<Order> found) {
        return found.isEmpty() && item.foundNothingToDelete();
    }

    /** It was acknowledged with what was there; whether that can be right. */
    public boolean acknowledged(Optional<Order> found) {
        if (found.isEmpty()) {
            return false;
        }
        boolean first = item.deleted();
        if (first) {
            population.deleted(place, item);
        }
        return first && item.mayBe(found.get(), since);
    }
}
