package dev.dynamark.orm;

import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.internal.call.Call;
import dev.dynamark.orm.internal.call.ItemPage;
import dev.dynamark.orm.internal.call.PageRead;
import dev.dynamark.orm.internal.cursor.Cursor;
import dev.dynamark.orm.internal.cursor.Direction;
import dev.dynamark.orm.internal.expression.Comparator;
import dev.dynamark.orm.internal.expression.ConditionNode;
import dev.dynamark.orm.internal.expression.DocumentPath;
import dev.dynamark.orm.internal.expression.ExpressionBuilder;
import dev.dynamark.orm.internal.expression.Operand;
import dev.dynamark.orm.internal.model.KeyLayout.IndexLayout;
import dev.dynamark.orm.internal.model.Model;
import dev.dynamark.orm.internal.model.ModelAttribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A query or scan, as far as the caller has described it. */
abstract class ReadSpec<T> {

    private final TableBinding<T> binding;
    private ReadTerms terms;
    private final List<ConditionNode> filters = new ArrayList<>();
    private final Set<DocumentPath> projection = new LinkedHashSet<>();
    private OptionalInt pageSize = OptionalInt.empty();
    private OptionalLong limit = OptionalLong.empty();
    private String cursor = Cursor.END;
    private boolean capacity;

    ReadSpec(TableBinding<T> binding, ReadTerms terms) {
        this.binding = binding;
        this.terms = terms;
    }

    ReadSpec(ReadSpec<T> other) {
        this(other.binding, other.terms);
        filters.addAll(other.filters);
        projection.addAll(other.projection);
        pageSize = other.pageSize;
        limit = other.limit;
        cursor = other.cursor;
        capacity = other.capacity;
    }

    abstract String operation();

    abstract Optional<IndexLayout> index();

    abstract Optional<Direction> direction();

    /** Terms of the key condition; empty for a scan. */
    abstract List<ConditionNode> keyTerms();

    /** Whether the keys alone keep items of other models out. */
    abstract boolean readsOwnItemsOnly();

    abstract Call<ItemPage<T>> call(PageRead<T> read);

    final TableBinding<T> binding() {
        return binding;
    }

    final Model<T> model() {
        return binding.model();
    }

    final void filter(ConditionNode condition) {
        filters.add(condition);
    }

    final void project(Attribute<? extends T, ?> attribute) {
        projection.add(attribute.path());
    }

    final void consistent() {
        terms = terms.withConsistency();
    }

    final void pageSize(int items) {
        requirePositive("a page size", items);
        pageSize = OptionalInt.of(items);
    }

    final void limit(long items) {
        requirePositive("a limit", items);
        limit = OptionalLong.of(items);
    }

    final void startingAfter(String text) {
        cursor = text;
    }

    final void capacity() {
        capacity = true;
    }

    final OptionalLong limit() {
        return limit;
    }

    final OptionalInt pageSize() {
        return pageSize;
    }

    /** The limit, or a page's size if that is less. */
    final OptionalLong limitWithin(int page) {
        requirePositive("a page", page);
        return OptionalLong.of(Math.min(page, limit.orElse(page)));
    }

    /** Attributes that say where an item stands in what is read. */
    final Set<String> keyAttributes() {
        Set<String> names = new LinkedHashSet<>();
        names.add(model().partition().attribute());
        model().sort().ifPresent(sort -> names.add(sort.attribute()));
        index().ifPresent(index -> {
            names.add(index.partition().attribute());
            index.sort().ifPresent(sort -> names.add(sort.attribute()));
        });
        return names;
    }

    final void requireBeginning() {
        if (!cursor.isEmpty()) {
            throw new InvalidRequestException("Expected no cursor for a parallel "
                    + binding.target(operation()).describe()
                    + ", found one, though every segment has a place of its own: scan each segment with its cursor.");
        }
    }

    final PageRead<T> first(Reading reading) {
        index().ifPresent(this::checkConsistency);
        ExpressionBuilder expressions = new ExpressionBuilder();
        if (!keyTerms().isEmpty()) {
            expressions.keyCondition(keyTerms());
        }
        Conditions.all(conditions()).ifPresent(expressions::filter);
        if (!projection.isEmpty() && reading == Reading.ITEMS) {
            expressions.projection(projectionWithKeys());
        }
        return new PageRead<>(
                model().codec(),
                expressions.build(),
                index().map(IndexLayout::name),
                terms.consistent(),
                pageSize,
                start(),
                reading == Reading.COUNT,
                capacity,
                Optional.empty());
    }

    final String cursor(Map<String, AttributeValue> lastKey) {
        return Cursor.encode(lastKey, index().map(IndexLayout::name), direction());
    }

    private Map<String, AttributeValue> start() {
        if (cursor.isEmpty()) {
            return Map.of();
        }
        Cursor decoded = Cursor.decode(cursor);
        decoded.checkFor(index().map(IndexLayout::name), direction());
        return decoded.lastKey();
    }

    private void checkConsistency(IndexLayout index) {
        if (terms.consistent() && !index.local()) {
            throw new InvalidRequestException(
                    "Expected an eventually consistent " + operation()
                            + " of global secondary index " + index.name()
                            + ", found a consistent one, which DynamoDB does not have: leave consistent() out, or read the table.");
        }
    }

    private List<ConditionNode> conditions() {
        List<ConditionNode> conditions = new ArrayList<>();
        if (model().members().isEmpty()) {
            if (!readsOwnItemsOnly()) {
                model().typeName().ifPresent(name -> conditions.add(type(Comparator.EQUAL, name)));
            }
            conditions.addAll(visible(model()));
        } else {
            model().members().forEach(member -> conditions.addAll(visibleMember(member)));
        }
        conditions.addAll(filters);
        return conditions;
    }

    private List<ConditionNode> visible(Model<?> model) {
        return new Lifecycle(model, binding.clock().instant()).visible(terms);
    }

    /** Each member of a sealed interface has attributes of its own for that. */
    private List<ConditionNode> visibleMember(Model<?> member) {
        return Conditions.all(visible(member))
                .<ConditionNode>map(visible -> new ConditionNode.Or(
                        List.of(type(Comparator.NOT_EQUAL, member.typeName().orElseThrow()), visible)))
                .stream()
                .toList();
    }

    private ConditionNode type(Comparator comparator, String name) {
        return new ConditionNode.Comparison(
                new Operand.Stored(DocumentPath.of(model().typeAttribute())),
                comparator,
                new Operand.Value<>(Codecs.STRING, name));
    }

    /** Keys are read back into components and make the cursor, and the type decides which model an item is. */
    private Set<DocumentPath> projectionWithKeys() {
        Set<DocumentPath> paths = new LinkedHashSet<>(projection);
        keyAttributes().forEach(name -> paths.add(DocumentPath.of(name)));
        model().each().forEach(each -> keyComponents(each).forEach(name -> paths.add(DocumentPath.of(name))));
        if (model().typeName().isPresent() || !model().members().isEmpty()) {
            paths.add(DocumentPath.of(model().typeAttribute()));
        }
        return paths;
    }

    /** Components of keys may have attributes of their own, which then are what is read. */
    private List<String> keyComponents(Model<?> model) {
        Set<Integer> components = new HashSet<>(model.partition().components());
        model.sort().ifPresent(sort -> components.addAll(sort.components()));
        index().flatMap(index -> model.index(index.name())).ifPresent(index -> {
            components.addAll(index.partition().components());
            index.sort().ifPresent(sort -> components.addAll(sort.components()));
        });
        return model.attributes().stream()
                .filter(attribute -> components.contains(attribute.component()))
                .map(ModelAttribute::name)
                .toList();
    }

    private void requirePositive(String what, long items) {
        if (items < 1) {
            throw new InvalidRequestException("Expected " + what + " of at least 1 for "
                    + binding.target(operation()).describe() + ", found " + items + ".");
        }
    }
}
