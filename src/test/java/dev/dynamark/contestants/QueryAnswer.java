package dev.dynamark.contestants;

import java.util.List;

/**
 * What a contestant says to a query.
 *
 * @param items none where they are only counted
 * @param count how many there are
 */
public record QueryAnswer<M>(List<M> items, long count) {

    static <M> QueryAnswer<M> of(List<M> items) {
        return new QueryAnswer<>(items, items.size());
    }
}
