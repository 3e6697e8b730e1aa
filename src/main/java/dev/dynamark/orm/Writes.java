package dev.dynamark.orm;

import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.attribute.Condition;
import dev.dynamark.orm.internal.call.Returned;
import dev.dynamark.orm.internal.call.Transport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The writes of a table, under conditions if {@link #when} gave some. Immutable and thread-safe: keep and reuse it.
 *
 * <p>Every method sends one request, and fails with a {@link dev.dynamark.orm.error.DynamormException}: among others
 * {@link dev.dynamark.orm.error.ConditionFailedException} if a condition does not hold, and before sending {@link
 * dev.dynamark.orm.error.LimitExceededException}, {@link dev.dynamark.orm.error.InvalidValueException}, {@link
 * dev.dynamark.orm.error.MissingKeyException} and {@link dev.dynamark.orm.error.MutationRefusedException}. No argument is
 * null.
 *
 * @param <T> the model
 */
public class Writes<T> {

    private final Transport transport;
    private final WriteCalls<T> calls;

    Writes(Transport transport, WriteCalls<T> calls) {
        this.transport = transport;
        this.calls = calls;
    }

    final Transport transport() {
        return transport;
    }

    final TableBinding<T> binding() {
        return calls.binding();
    }

    /**
     * The same writes, only if a condition holds on the stored item.
     *
     * @param condition joins those given before: all must hold
     * @return new writes
     */
    public final Writes<T> when(Condition<? extends T> condition) {
        return new Writes<>(transport, new WriteCalls<>(binding(), calls.terms().and(condition.node())));
    }

    /**
     * The same writes, whose {@link dev.dynamark.orm.error.ConditionFailedException} carries the stored item.
     *
     * @return new writes
     */
    public final Writes<T> returningStoredItem() {
        return new Writes<>(transport, new WriteCalls<>(binding(), calls.terms().withStoredItem()));
    }

    /**
     * The same writes, which refuse to update some attributes beside those with {@link
     * dev.dynamark.orm.annotation.Protected}.
     *
     * @param attributes top-level attributes
     * @return new writes
     */
    @SafeVarargs
    // Only read, and passed on to what only reads.
    @SuppressWarnings("varargs")
    public final Writes<T> protecting(Attribute<? extends T, ?>... attributes) {
        List<String> names =
                Arrays.stream(attributes).map(each -> each.path().root()).toList();
        return new Writes<>(transport, new WriteCalls<>(binding(), calls.terms().guarding(names)));
    }

    /**
     * Writes an item, replacing any that has its key (PutItem). Sets created and updated to now, and an absent version to
     * 0.
     *
     * @param item not changed
     * @return the item as stored
     */
    public final T put(T item) {
        return calls.put(item).run(transport);
    }

    /**
     * Like {@link #put}, for the item that was replaced.
     *
     * @param item not changed
     * @return the replaced item; empty if there was none
     */
    public final Optional<T> putReturningOld(T item) {
        return calls.putReturningOld(item).run(transport);
    }

    /**
     * Writes an item only if none has its key, a softly deleted one neither (PutItem with a condition). Sets created and
     * updated to now, and an absent version to 0.
     *
     * @param item not changed
     * @return the item as stored
     * @throws dev.dynamark.orm.error.ConditionFailedException if there is one
     */
    public final T create(T item) {
        return calls.create(item).run(transport);
    }

    /**
     * Sets the stored attributes to the item's values (UpdateItem): all but keys, creation time and version. What is
     * absent in the item, or empty with {@link dev.dynamark.orm.annotation.OmitEmpty}, stays as it is stored. Sets updated
     * to now and adds 1 to the version, which must be the item's.
     *
     * @param item not changed
     * @return the item as stored afterwards
     * @throws dev.dynamark.orm.error.VersionConflictException if the stored version is another, or there is no item
     * @throws dev.dynamark.orm.error.ConditionFailedException if there is no item, of a model without version
     */
    public final T update(T item) {
        return calls.update(item).run(transport);
    }

    /**
     * Sets some stored attributes to the item's values (UpdateItem), as {@link #update(Object)} does. Of those, what is
     * absent in the item, or empty with {@link dev.dynamark.orm.annotation.OmitEmpty}, is removed.
     *
     * @param item not changed
     * @param attributes top-level attributes, one at least; neither keys nor version nor times of the library
     * @return the item as stored afterwards
     * @throws dev.dynamark.orm.error.VersionConflictException if the stored version is another, or there is no item
     * @throws dev.dynamark.orm.error.ConditionFailedException if there is no item, of a model without version
     */
    @SafeVarargs
    // Only read, and passed on to what only reads.
    @SuppressWarnings("varargs")
    public final T update(T item, Attribute<? extends T, ?>... attributes) {
        return calls.update(item, List.of(attributes)).run(transport);
    }

    /**
     * Begins an update of one item, step by step.
     *
     * @param key of the item, which need not exist
     * @return to be completed with {@link Update#run} or a sibling
     */
    public final Update<T> update(ItemKey<? extends T> key) {
        return new Update<>(transport, new UpdateSpec<>(calls, key));
    }

    /**
     * Deletes an item, if there is one (DeleteItem; UpdateItem for a model with {@link
     * dev.dynamark.orm.annotation.DeletedAt}).
     *
     * @param key of the item
     */
    public final void delete(ItemKey<? extends T> key) {
        calls.delete(key, Returned.NOTHING).run(transport);
    }

    /**
     * Deletes an item, if there is one; requires the stored version to be the item's, if the model has one.
     *
     * @param item only its key and version count
     * @throws dev.dynamark.orm.error.VersionConflictException if the stored version is another, or there is no item
     */
    public final void delete(T item) {
        calls.delete(item).run(transport);
    }

    /**
     * Like {@link #delete(ItemKey)}, for the item that was deleted.
     *
     * @param key of the item
     * @return the item before; empty if there was none
     */
    public final Optional<T> deleteReturningOld(ItemKey<? extends T> key) {
        return calls.delete(key, Returned.OLD).run(transport);
    }

    /**
     * Deletes an item for good, whatever the model (DeleteItem).
     *
     * @param key of the item
     */
    public final void deleteHard(ItemKey<? extends T> key) {
        calls.deleteHard(key).run(transport);
    }

    /**
     * Takes a soft delete back (UpdateItem). Removes the ttl that the delete set.
     *
     * @param key of the item
     * @return the item as stored afterwards
     * @throws dev.dynamark.orm.error.ConditionFailedException if there is no item that is softly deleted
     * @throws dev.dynamark.orm.error.InvalidRequestException if the model has no {@link
     *     dev.dynamark.orm.annotation.DeletedAt}
     */
    public final T restore(ItemKey<? extends T> key) {
        return calls.restore(key).run(transport);
    }
}
