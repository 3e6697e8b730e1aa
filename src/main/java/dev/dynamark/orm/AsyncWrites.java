package dev.dynamark.orm;

import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.attribute.Condition;
import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.Returned;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The writes of a table without waiting, under conditions if {@link #when} gave some: {@link Writes}' twin. Immutable and
 * thread-safe: keep and reuse it.
 *
 * <p>Every method sends one request; its future fails with a {@link dev.dynamark.orm.error.DynamormException}: among others
 * {@link dev.dynamark.orm.error.ConditionFailedException} if a condition does not hold, and before sending {@link
 * dev.dynamark.orm.error.LimitExceededException}, {@link dev.dynamark.orm.error.InvalidValueException}, {@link
 * dev.dynamark.orm.error.MissingKeyException} and {@link dev.dynamark.orm.error.MutationRefusedException}. No argument is
 * null.
 *
 * @param <T> the model
 */
public class AsyncWrites<T> {

    private final AsyncTransport transport;
    private final WriteCalls<T> calls;

    AsyncWrites(AsyncTransport transport, WriteCalls<T> calls) {
        this.transport = transport;
        this.calls = calls;
    }

    final AsyncTransport transport() {
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
    public final AsyncWrites<T> when(Condition<? extends T> condition) {
        return new AsyncWrites<>(
                transport, new WriteCalls<>(binding(), calls.terms().and(condition.node())));
    }

    /**
     * The same writes, whose {@link dev.dynamark.orm.error.ConditionFailedException} carries the stored item.
     *
     * @return new writes
     */
    public final AsyncWrites<T> returningStoredItem() {
        return new AsyncWrites<>(
                transport, new WriteCalls<>(binding(), calls.terms().withStoredItem()));
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
    public final AsyncWrites<T> protecting(Attribute<? extends T, ?>... attributes) {
        List<String> names =
                Arrays.stream(attributes).map(each -> each.path().root()).toList();
        return new AsyncWrites<>(
                transport, new WriteCalls<>(binding(), calls.terms().guarding(names)));
    }

    /**
     * Writes an item, replacing any that has its key (PutItem). Sets created and updated to now, and an absent version to
     * 0.
     *
     * @param item not changed
     * @return the item as stored
     */
    public final CompletableFuture<T> put(T item) {
        return Step.start(() -> calls.put(item), transport);
    }

    /**
     * Like {@link #put}, for the item that was replaced.
     *
     * @param item not changed
     * @return the replaced item; empty if there was none
     */
    public final CompletableFuture<Optional<T>> putReturningOld(T item) {
        return Step.start(() -> calls.putReturningOld(item), transport);
    }

    /**
     * Writes an item only if none has its key, a softly deleted one neither (PutItem with a condition). Sets created and
     * updated to now, and an absent version to 0.
     *
     * @param item not changed
     * @return the item as stored
     */
    public final CompletableFuture<T> create(T item) {
        return Step.start(() -> calls.create(item), transport);
    }

    /**
     * Sets the stored attributes to the item's values (UpdateItem): all but keys, creation time and version. What is
     * absent in the item, or empty with {@link dev.dynamark.orm.annotation.OmitEmpty}, stays as it is stored. Sets updated
     * to now and adds 1 to the version, which must be the item's.
     *
     * @param item not changed
     * @return the item as stored afterwards
     */
    public final CompletableFuture<T> update(T item) {
        return Step.start(() -> calls.update(item), transport);
    }

    /**
     * Sets some stored attributes to the item's values (UpdateItem), as {@link #update(Object)} does. Of those, what is
     * absent in the item, or empty with {@link dev.dynamark.orm.annotation.OmitEmpty}, is removed.
     *
     * @param item not changed
     * @param attributes top-level attributes, one at least; neither keys nor version nor times of the library
     * @return the item as stored afterwards
     */
    @SafeVarargs
    // Only read, and passed on to what only reads.
    @SuppressWarnings("varargs")
    public final CompletableFuture<T> update(T item, Attribute<? extends T, ?>... attributes) {
        return Step.start(() -> calls.update(item, List.of(attributes)), transport);
    }

    /**
     * Begins an update of one item, step by step.
     *
     * @param key of the item, which need not exist
     * @return to be completed with {@link AsyncUpdate#run} or a sibling
     */
    public final AsyncUpdate<T> update(ItemKey<? extends T> key) {
        return new AsyncUpdate<>(transport, new UpdateSpec<>(calls, key));
    }

    /**
     * Deletes an item, if there is one (DeleteItem; UpdateItem for a model with {@link
     * dev.dynamark.orm.annotation.DeletedAt}).
     *
     * @param key of the item
     * @return done when it is
     */
    public final CompletableFuture<Void> delete(ItemKey<? extends T> key) {
        return Step.discard(() -> calls.delete(key, Returned.NOTHING), transport);
    }

    /**
     * Deletes an item, if there is one; requires the stored version to be the item's, if the model has one.
     *
     * @param item only its key and version count
     * @return done when it is
     */
    public final CompletableFuture<Void> delete(T item) {
        return Step.discard(() -> calls.delete(item), transport);
    }

    /**
     * Like {@link #delete(ItemKey)}, for the item that was deleted.
     *
     * @param key of the item
     * @return the item before; empty if there was none
     */
    public final CompletableFuture<Optional<T>> deleteReturningOld(ItemKey<? extends T> key) {
        return Step.start(() -> calls.delete(key, Returned.OLD), transport);
    }

    /**
     * Deletes an item for good, whatever the model (DeleteItem).
     *
     * @param key of the item
     * @return done when it is
     */
    public final CompletableFuture<Void> deleteHard(ItemKey<? extends T> key) {
        return Step.discard(() -> calls.deleteHard(key), transport);
    }

    /**
     * Takes a soft delete back (UpdateItem). Removes the ttl that the delete set.
     *
     * @param key of the item
     * @return the item as stored afterwards; fails with {@link dev.dynamark.orm.error.ConditionFailedException} if there is
     *     no item that is softly deleted
     */
    public final CompletableFuture<T> restore(ItemKey<? extends T> key) {
        return Step.start(() -> calls.restore(key), transport);
    }
}
