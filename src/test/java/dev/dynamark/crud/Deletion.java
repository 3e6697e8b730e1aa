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
    private final boolean gone;

    Deletion(Population population, Place place, Item item) {
        this.population = population;
        this.place = place;
        this.item = item;
        this.since = item.version();
        this.gone = item.isGone();
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

    /**
     * It was acknowledged with what was there; whether that can be right. Several deletes at the same time may each find the
     * item: DynamoDB gives it to one of them, DynamoDB Local often to all.
     */
    public boolean acknowledged(Optional<Order> found) {
        if (found.isEmpty()) {
            return false;
        }
        if (item.deleted()) {
            population.deleted(place, item);
        }
        return !gone && item.mayBe(found.get(), since);
    }
}
