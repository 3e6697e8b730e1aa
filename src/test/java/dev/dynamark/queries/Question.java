package dev.dynamark.queries;

import java.util.List;

/**
 * A query, and what its answer must be.
 *
 * @param places the orders that it finds, in their order
 */
public record Question(Shape shape, OrderQuery query, List<Place> places) {

    public Question {
        places = List.copyOf(places);
    }

    /** How many orders it finds. */
    public int size() {
        return places.size();
    }
}
