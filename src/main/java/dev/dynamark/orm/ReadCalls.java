package dev.dynamark.orm;

import dev.dynamark.orm.error.ItemNotFoundException;
import dev.dynamark.orm.internal.call.GetCall;
import dev.dynamark.orm.internal.expression.DocumentPath;
import dev.dynamark.orm.internal.expression.ExpressionBuilder;
import dev.dynamark.orm.internal.expression.Expressions;
import dev.dynamark.orm.internal.model.Model;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the calls of a table's reads of one item. */
final class ReadCalls<T> {

    private final TableBinding<T> binding;
    private final ReadTerms terms;
    private final boolean checksVisibility;
    private final Expressions existence;
    private final ExistenceCodec existenceCodec;

    ReadCalls(TableBinding<T> binding, ReadTerms terms) {
        this.binding = binding;
        this.terms = terms;
        List<Model<?>> models = binding.model().each();
        checksVisibility = models.stream().anyMatch(model -> checksVisibility(model, terms));
        existenceCodec = new ExistenceCodec(models, terms);
        existence = existence(binding.model(), existenceCodec);
    }

    private static boolean checksVisibility(Model<?> model, ReadTerms terms) {
        return !terms.deletedToo() && model.deletedAt().isPresent()
                || terms.liveOnly() && model.ttl().isPresent();
    }

    private static Expressions existence(Model<?> model, ExistenceCodec codec) {
        Set<DocumentPath> paths = new LinkedHashSet<>();
        paths.add(DocumentPath.of(model.partition().attribute()));
        codec.attributes().forEach(attribute -> paths.add(DocumentPath.of(attribute)));
        return new ExpressionBuilder().projection(paths).build();
    }

    Step<Optional<T>, Optional<T>> find(ItemKey<? extends T> key) {
        return find("find", key);
    }

    private Step<Optional<T>, Optional<T>> find(String operation, ItemKey<? extends T> key) {
        GetCall<T> call = new GetCall<>(
                binding.target(operation),
                binding.attributes(key),
                binding.model().codec(),
                terms.consistent(),
                Optional.empty());
        return new Step<>(call, checksVisibility ? this::visible : found -> found);
    }

    private Optional<T> visible(Optional<T> found) {
        return found.filter(
                item -> new Lifecycle(binding.model().of(item), binding.clock().instant()).isVisible(item, terms));
    }

    Step<Optional<T>, T> get(ItemKey<? extends T> key) {
        return find("get", key)
                .then(found ->
                        found.orElseThrow(() -> new ItemNotFoundException("Expected an item of the given key for "
                                + binding.target("get").describe()
                                + ", found none: use find where it may be absent.")));
    }

    Step<Optional<Existence>, Boolean> exists(ItemKey<? extends T> key) {
        GetCall<Existence> call = new GetCall<>(
                binding.target("exists"),
                binding.attributes(key),
                existenceCodec,
                terms.consistent(),
                Optional.of(existence));
        return new Step<>(call, found -> found.filter(
                        each -> each.isVisible(terms, binding.clock().instant()))
                .isPresent());
    }

    ReadTerms terms() {
        return terms;
    }
}
