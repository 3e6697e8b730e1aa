package dev.dynamark.orm;

import dev.dynamark.orm.error.ItemNotFoundException;
import dev.dynamark.orm.internal.call.GetCall;
import dev.dynamark.orm.internal.model.Model;
import java.util.List;
import java.util.Optional;

/** Makes the calls of a table's reads of one item. */
final class ReadCalls<T> {

    private final TableBinding<T> binding;
    private final ReadTerms terms;
    private final boolean checksVisibility;
    // Made at the first use: most applications never ask, and all of them start. Two threads may make the same.
    private volatile ExistenceRead existence;

    ReadCalls(TableBinding<T> binding, ReadTerms terms) {
        this.binding = binding;
        this.terms = terms;
        checksVisibility = checksVisibility(binding.model().each(), terms);
    }

    private static boolean checksVisibility(List<Model<?>> models, ReadTerms terms) {
        for (Model<?> model : models) {
            if (checksVisibility(model, terms)) {
                return true;
            }
        }
        return false;
    }

    private static boolean checksVisibility(Model<?> model, ReadTerms terms) {
        return !terms.deletedToo() && model.deletedAt().isPresent()
                || terms.liveOnly() && model.ttl().isPresent();
    }

    private ExistenceRead existence() {
        ExistenceRead known = existence;
        if (known == null) {
            known = ExistenceRead.of(binding.model(), terms);
            existence = known;
        }
        return known;
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
        ExistenceRead read = existence();
        GetCall<Existence> call = new GetCall<>(
                binding.target("exists"),
                binding.attributes(key),
                read.codec(),
                terms.consistent(),
                Optional.of(read.projection()));
        return new Step<>(call, found -> found.filter(
                        each -> each.isVisible(terms, binding.clock().instant()))
                .isPresent());
    }

    ReadTerms terms() {
        return terms;
    }
}
