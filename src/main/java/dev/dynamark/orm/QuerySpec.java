package dev.dynamark.orm;

import dev.dynamark.orm.codec.KeyValue;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.internal.call.Call;
import dev.dynamark.orm.internal.call.ItemPage;
import dev.dynamark.orm.internal.call.PageRead;
import dev.dynamark.orm.internal.call.QueryCall;
import dev.dynamark.orm.internal.cursor.Direction;
import dev.dynamark.orm.internal.expression.Comparator;
import dev.dynamark.orm.internal.expression.ConditionNode;
import dev.dynamark.orm.internal.expression.DocumentPath;
import dev.dynamark.orm.internal.expression.Operand;
import dev.dynamark.orm.internal.model.KeyLayout.IndexLayout;
import dev.dynamark.orm.internal.model.KeyPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A query, as far as the caller has described it. */
final class QuerySpec<T> extends ReadSpec<T> {

    private final Optional<IndexLayout> index;
    private final Optional<KeyPart> sortPart;
    private final ConditionNode partition;
    private Optional<ConditionNode> sort = Optional.empty();
    private Direction direction = Direction.ASC;

    QuerySpec(TableBinding<T> binding, ReadTerms terms, Partition<? extends T> partition) {
        super(binding, terms);
        index = partition.index().map(binding::index);
        sortPart = index.isPresent() ? index.get().sort() : model().sort();
        KeyPart part = index.map(IndexLayout::partition).orElseGet(model()::partition);
        binding.requireType(part, partition.value());
        this.partition = new ConditionNode.Comparison(
                new Operand.Stored(DocumentPath.of(part.attribute())),
                Comparator.EQUAL,
                SortTerm.operand(partition.value()));
    }

    @Override
    String operation() {
        return "query";
    }

    @Override
    Optional<IndexLayout> index() {
        return index;
    }

    @Override
    Optional<Direction> direction() {
        return Optional.of(direction);
    }

    @Override
    List<ConditionNode> keyTerms() {
        List<ConditionNode> terms = new ArrayList<>(List.of(partition));
        sort.or(this::ownSortKeys).ifPresent(terms::add);
        return terms;
    }

    // Members of a sealed interface are filtered by type: sort keys of one may begin like another's and go on.
    @Override
    boolean readsOwnItemsOnly() {
        return index.isEmpty() && !ownPrefix().isEmpty() && !model().isMember();
    }

    @Override
    Call<ItemPage<T>> call(PageRead<T> read) {
        return new QueryCall<>(binding().target("query"), read, direction == Direction.ASC);
    }

    void descending() {
        direction = Direction.DESC;
    }

    void sort(SortValue<? extends T> value, BiFunction<SortTerm, SortValue<?>, ConditionNode> term) {
        check(value);
        set(term.apply(sortTerm(), value));
    }

    void sortBetween(SortValue<? extends T> low, SortValue<? extends T> high) {
        check(low);
        check(high);
        set(sortTerm().between(low, high));
    }

    private void set(ConditionNode term) {
        if (sort.isPresent()) {
            throw new InvalidRequestException("Expected one term of the sort key in "
                    + binding().target("query").describe()
                    + ", found a second one, which DynamoDB does not have: use sortBetween for two bounds.");
        }
        sort = Optional.of(term);
    }

    private void check(SortValue<? extends T> value) {
        if (!value.index().equals(index.map(IndexLayout::name))) {
            throw new InvalidRequestException("Expected a sort key of " + where(index.map(IndexLayout::name)) + " in "
                    + binding().target("query").describe() + ", found one of " + where(value.index())
                    + ": make it with the sort method of what the partition belongs to.");
        }
        binding().requireType(part(), value.value());
    }

    private static String where(Optional<String> index) {
        return index.map(name -> "index " + name).orElse("the table");
    }

    private KeyPart part() {
        return sortPart.orElseThrow(() -> new InvalidRequestException("Expected a sort key in "
                + where(index.map(IndexLayout::name)) + " for "
                + binding().target("query").describe()
                + ", found none: query the partition only."));
    }

    private SortTerm sortTerm() {
        return new SortTerm(part().attribute(), ownPrefix());
    }

    /** What sort keys of this model begin with; items of other models may be in the same partition. */
    private String ownPrefix() {
        return model().members().isEmpty()
                ? sortPart.map(KeyPart::pattern)
                        .map(pattern -> pattern.literal(0))
                        .orElse("")
                : "";
    }

    private Optional<ConditionNode> ownSortKeys() {
        return ownPrefix().isEmpty()
                ? Optional.empty()
                : Optional.of(sortTerm().beginsWith(KeyValue.text(ownPrefix())));
    }
}
