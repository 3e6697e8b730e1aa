package dev.dynamark.orm;

import java.util.List;

/**
 * Items of a sealed interface, by model. Immutable.
 *
 * @param <T> the sealed interface
 */
public final class ItemGroups<T> {

    private final List<T> items;

    private ItemGroups(List<T> items) {
        this.items = List.copyOf(items);
    }

    static <T> ItemGroups<T> of(List<T> items) {
        return new ItemGroups<>(items);
    }

    /**
     * The items of one model.
     *
     * @param model the model, or a sealed interface of several
     * @param <S> the model
     * @return in the order they were read; empty if there are none
     */
    public <S extends T> List<S> of(Class<S> model) {
        return items.stream().filter(model::isInstance).map(model::cast).toList();
    }

    /**
     * The items of every model.
     *
     * @return in the order they were read
     */
    public List<T> all() {
        return items;
    }
}
