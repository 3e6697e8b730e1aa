package dev.dynamark.orm;

import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.attribute.Condition;
import dev.dynamark.orm.attribute.ListAttribute;
import dev.dynamark.orm.attribute.NumberAttribute;
import dev.dynamark.orm.attribute.SetAttribute;
import dev.dynamark.orm.internal.expression.UpdateClause;
import java.util.List;

/**
 * What an update of one item changes, in DynamoDB's terms; the same for blocking and asynchronous tables. Sets updated to
 * now and adds 1 to the version, without requiring one, unless told otherwise. Not for several threads; use it once.
 *
 * <p>Attributes may lie within others: {@code Order_.SHIP_TO.dot(Address_.CITY)}, {@code Order_.LINES.at(0)}. Naming a key,
 * a version or a time of the library fails with {@link dev.dynamark.orm.error.InvalidRequestException}, a protected
 * attribute with {@link dev.dynamark.orm.error.MutationRefusedException}.
 *
 * @param <T> the model
 * @param <S> the update itself
 */
public abstract sealed class UpdateSteps<T, S extends UpdateSteps<T, S>> permits Update, AsyncUpdate {

    private final UpdateSpec<T> spec;

    UpdateSteps(UpdateSpec<T> spec) {
        this.spec = spec;
    }

    abstract S self();

    final UpdateSpec<T> spec() {
        return spec;
    }

    /**
     * Sets a value ({@code SET}); removes the attribute if the value is empty and not stored when empty.
     *
     * @param attribute what to set
     * @param value not null
     * @param <V> its type
     * @return this
     */
    public final <V> S set(Attribute<? extends T, V> attribute, V value) {
        spec.set(attribute, value);
        return self();
    }

    /**
     * Sets a value only if there is none ({@code SET} with {@code if_not_exists}).
     *
     * @param attribute what to set
     * @param value not null
     * @param <V> its type
     * @return this
     */
    public final <V> S setIfAbsent(Attribute<? extends T, V> attribute, V value) {
        spec.add(attribute, UpdateClause.SetIfNotExists::new, value);
        return self();
    }

    /**
     * Adds to a number ({@code ADD}); an absent one counts as 0.
     *
     * @param attribute what to change
     * @param amount may be negative
     * @param <V> its type
     * @return this
     */
    public final <V> S add(NumberAttribute<? extends T, V> attribute, V amount) {
        spec.add(attribute, UpdateClause.Add::new, amount);
        return self();
    }

    /**
     * Adds elements to a set ({@code ADD}); an absent one counts as empty.
     *
     * @param attribute what to change
     * @param elements not empty
     * @param <C> the set's type
     * @return this
     */
    public final <C> S addTo(SetAttribute<? extends T, ?, C> attribute, C elements) {
        spec.elements(attribute, UpdateClause.Add::new, elements);
        return self();
    }

    /**
     * Takes elements out of a set ({@code DELETE}); the attribute goes when the set becomes empty.
     *
     * @param attribute what to change
     * @param elements not empty
     * @param <C> the set's type
     * @return this
     */
    public final <C> S deleteFrom(SetAttribute<? extends T, ?, C> attribute, C elements) {
        spec.elements(attribute, UpdateClause.Delete::new, elements);
        return self();
    }

    /**
     * Adds elements to the end of a list ({@code list_append}).
     *
     * @param attribute what to change; DynamoDB refuses the update if it is absent
     * @param elements not null
     * @param <E> the elements' type
     * @return this
     */
    public final <E> S append(ListAttribute<? extends T, E> attribute, List<E> elements) {
        spec.add(attribute, UpdateClause.Append::new, elements);
        return self();
    }

    /**
     * Adds elements to the begin of a list ({@code list_append}).
     *
     * @param attribute what to change; DynamoDB refuses the update if it is absent
     * @param elements not null
     * @param <E> the elements' type
     * @return this
     */
    public final <E> S prepend(ListAttribute<? extends T, E> attribute, List<E> elements) {
        spec.add(attribute, UpdateClause.Prepend::new, elements);
        return self();
    }

    /**
     * Removes an attribute or an element of a list ({@code REMOVE}).
     *
     * @param attribute what to remove
     * @return this
     */
    public final S remove(Attribute<? extends T, ?> attribute) {
        spec.remove(attribute);
        return self();
    }

    /**
     * Updates only if a condition holds on the stored item.
     *
     * @param condition joins those given before: all must hold
     * @return this
     */
    public final S when(Condition<? extends T> condition) {
        spec.when(condition.node());
        return self();
    }

    /**
     * Updates only if there is an item: without this an absent one is made of what the update sets.
     *
     * @return this
     */
    public final S ifExists() {
        spec.ifExists();
        return self();
    }

    /**
     * Updates only the version that the caller has seen.
     *
     * @param version the stored version
     * @return this
     */
    public final S expectVersion(long version) {
        spec.expectVersion(version);
        return self();
    }

    /**
     * Leaves updated and version as they are stored.
     *
     * @return this
     */
    public final S withoutLifecycle() {
        spec.withoutLifecycle();
        return self();
    }
}
