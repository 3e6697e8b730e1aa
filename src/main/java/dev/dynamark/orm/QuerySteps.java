package dev.dynamark.orm;

/**
 * What a query reads of its partition. A query without a term of the sort key reads all items of its model: where the
 * model's sort keys begin with text of their own ({@code ORDER#}), items of other models are not read.
 *
 * @param <T> the model
 * @param <S> the query itself
 */
public abstract sealed class QuerySteps<T, S extends QuerySteps<T, S>> extends ReadSteps<T, S>
        permits Query, AsyncQuery {

    private final QuerySpec<T> spec;

    QuerySteps(QuerySpec<T> spec) {
        super(spec);
        this.spec = spec;
    }

    /**
     * Only items whose sort key is this one, or begins with these components.
     *
     * @param value a sort key, or its leading components
     * @return this
     */
    public final S sortEquals(SortValue<? extends T> value) {
        spec.sort(value, SortTerm::equalTo);
        return self();
    }

    /**
     * Only items whose sort key is less.
     *
     * @param value a sort key, or its leading components
     * @return this
     */
    public final S sortLessThan(SortValue<? extends T> value) {
        spec.sort(value, SortTerm::lessThan);
        return self();
    }

    /**
     * Only items whose sort key is less or equal.
     *
     * @param value a sort key, or its leading components
     * @return this
     */
    public final S sortAtMost(SortValue<? extends T> value) {
        spec.sort(value, SortTerm::atMost);
        return self();
    }

    /**
     * Only items whose sort key is greater.
     *
     * @param value a sort key, or its leading components
     * @return this
     */
    public final S sortGreaterThan(SortValue<? extends T> value) {
        spec.sort(value, SortTerm::greaterThan);
        return self();
    }

    /**
     * Only items whose sort key is greater or equal.
     *
     * @param value a sort key, or its leading components
     * @return this
     */
    public final S sortAtLeast(SortValue<? extends T> value) {
        spec.sort(value, SortTerm::atLeast);
        return self();
    }

    /**
     * Only items whose sort key lies between two, both included.
     *
     * @param low a sort key, or its leading components
     * @param high likewise, not less than {@code low}
     * @return this
     */
    public final S sortBetween(SortValue<? extends T> low, SortValue<? extends T> high) {
        spec.sortBetween(low, high);
        return self();
    }

    /**
     * Only items whose sort key begins so ({@code begins_with}).
     *
     * @param prefix text or bytes, not a number
     * @return this
     */
    public final S sortBeginsWith(SortValue<? extends T> prefix) {
        spec.sort(prefix, (term, value) -> term.beginsWith(value.value()));
        return self();
    }

    /**
     * Gives items in descending order of sort keys; ascending without this.
     *
     * @return this
     */
    public final S descending() {
        spec.descending();
        return self();
    }
}
