package dev.dynamark.orm;

import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.attribute.Condition;

/**
 * What a query or scan reads; the same for blocking and asynchronous tables. Not for several threads; use it once.
 *
 * <p>There is no offset: DynamoDB would read and charge everything before it. Continue after a page with its cursor.
 *
 * @param <T> the model
 * @param <S> the query or scan itself
 */
public abstract sealed class ReadSteps<T, S extends ReadSteps<T, S>> permits QuerySteps, ScanSteps {

    private final ReadSpec<T> spec;

    ReadSteps(ReadSpec<T> spec) {
        this.spec = spec;
    }

    abstract S self();

    /**
     * Leaves out items for which a condition does not hold. DynamoDB reads and charges them all the same. Keys of what is
     * read cannot be filtered by.
     *
     * @param condition joins those given before: all must hold
     * @return this
     */
    public final S filter(Condition<? extends T> condition) {
        spec.filter(condition.node());
        return self();
    }

    /**
     * Reads some attributes only, beside the keys; other components read as absent. Saves transfer, not units.
     *
     * @param attributes joins those given before
     * @return this
     */
    @SafeVarargs
    public final S project(Attribute<? extends T, ?>... attributes) {
        for (Attribute<? extends T, ?> attribute : attributes) {
            spec.project(attribute);
        }
        return self();
    }

    /**
     * Reads with strong consistency, which costs twice the units. Refused on a global secondary index before any request.
     *
     * @return this
     */
    public final S consistent() {
        spec.consistent();
        return self();
    }

    /**
     * Gives at most so many items in all. Pages have a size of their own: {@link #pageSize}.
     *
     * @param items at least 1
     * @return this
     */
    public final S limit(long items) {
        spec.limit(items);
        return self();
    }

    /**
     * How many items DynamoDB looks at for one page, before the filter; up to 1 MB without this.
     *
     * @param items at least 1
     * @return this
     */
    public final S pageSize(int items) {
        spec.pageSize(items);
        return self();
    }

    /**
     * Continues after a page.
     *
     * @param cursor of a page of the same query or scan; the empty string to start at the begin
     * @return this
     */
    public final S startingAfter(String cursor) {
        spec.startingAfter(cursor);
        return self();
    }

    /**
     * Asks for consumed capacity, which {@link Page#units} then has.
     *
     * @return this
     */
    public final S withConsumedCapacity() {
        spec.capacity();
        return self();
    }
}
