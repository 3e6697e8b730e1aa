package dev.dynamark.orm;

import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.InvalidValueException;
import dev.dynamark.orm.internal.call.DeleteCall;
import dev.dynamark.orm.internal.call.Guard;
import dev.dynamark.orm.internal.call.Located;
import dev.dynamark.orm.internal.call.PutCall;
import dev.dynamark.orm.internal.call.Returned;
import dev.dynamark.orm.internal.call.Target;
import dev.dynamark.orm.internal.call.UpdateCall;
import dev.dynamark.orm.internal.expression.ConditionNode;
import dev.dynamark.orm.internal.expression.ExpressionBuilder;
import dev.dynamark.orm.internal.expression.Expressions;
import dev.dynamark.orm.internal.expression.UpdateClause;
import dev.dynamark.orm.internal.model.Model;
import dev.dynamark.orm.internal.model.ModelAttribute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the calls of a table's writes. */
final class WriteCalls<T> {

    private final TableBinding<T> binding;
    private final WriteTerms terms;
    private final Mutability mutability;

    WriteCalls(TableBinding<T> binding, WriteTerms terms) {
        this.binding = binding;
        this.terms = terms;
        mutability = new Mutability(terms);
    }

    TableBinding<T> binding() {
        return binding;
    }

    WriteTerms terms() {
        return terms;
    }

    Step<Optional<T>, T> put(T item) {
        T stamped = stamped("put", item);
        return new Step<>(put("put", stamped, terms.conditions(), Returned.NOTHING), replaced -> stamped);
    }

    Step<Optional<T>, Optional<T>> putReturningOld(T item) {
        return new Step<>(put("put", stamped("put", item), terms.conditions(), Returned.OLD), replaced -> replaced);
    }

    Step<Optional<T>, T> create(T item) {
        Model<T> model = binding.model().of(item);
        T stamped = model.codec().stamped(item, binding.clock().instant());
        List<ConditionNode> conditions = new ArrayList<>(terms.conditions());
        conditions.add(0, Conditions.notExists(model.partition().attribute()));
        return new Step<>(put("create", stamped, conditions, Returned.NOTHING), replaced -> stamped);
    }

    private T stamped(String operation, T item) {
        Model<T> model = binding.model().of(item);
        mutability.requireReplaceable(binding.target(operation), model);
        return model.codec().stamped(item, binding.clock().instant());
    }

    private PutCall<T> put(String operation, T item, List<ConditionNode> conditions, Returned returned) {
        ItemCodec<T> codec = binding.model().codec();
        return new PutCall<>(
                binding.target(operation),
                codec,
                item,
                binding.limits(),
                expressions(operation, conditions),
                Conditions.guard(binding.model(), Optional.empty(), terms),
                returned);
    }

    Step<Optional<T>, T> update(T item) {
        Model<T> model = binding.model().of(item);
        mutability.requireUpdatable(binding.target("update"), model, model.attributes());
        return update(item, model, new ItemUpdate<>(model, item).all());
    }

    Step<Optional<T>, T> update(T item, List<? extends Attribute<? extends T, ?>> attributes) {
        Model<T> model = binding.model().of(item);
        if (attributes.isEmpty()) {
            throw new InvalidRequestException("Expected an attribute to update in "
                    + binding.target("update").describe() + ", found none: list one, or use update(item).");
        }
        Set<ModelAttribute> listed = new LinkedHashSet<>();
        attributes.forEach(
                attribute -> listed.add(mutability.updatable(binding.target("update"), model, attribute.path())));
        mutability.requireUpdatable(binding.target("update"), model, listed);
        return update(item, model, new ItemUpdate<>(model, item).listed(listed));
    }

    private Step<Optional<T>, T> update(T item, Model<T> model, List<UpdateClause> clauses) {
        List<UpdateClause> all = new ArrayList<>(clauses);
        all.addAll(new Lifecycle(model, binding.clock().instant()).touch());
        if (all.isEmpty()) {
            throw new InvalidRequestException("Expected an attribute to update in "
                    + binding.target("update").describe()
                    + ", found none: the model has none but its key, or all are absent.");
        }
        Optional<Long> version = requiredVersion(model, item);
        List<ConditionNode> conditions = new ArrayList<>(terms.conditions());
        conditions.add(
                0,
                version.map(each -> Conditions.versionIs(model, each))
                        .orElseGet(() -> Conditions.exists(model.partition().attribute())));
        return new Step<>(
                updateCall(
                        "update",
                        key("update", model, item),
                        all,
                        conditions,
                        Conditions.guard(model, version, terms),
                        Returned.NEW),
                Optional::orElseThrow);
    }

    private ItemKey<T> key(String operation, Model<T> model, T item) {
        return Located.in(binding.target(operation), () -> model.key(item));
    }

    private Optional<Long> requiredVersion(Model<T> model, T item) {
        return model.version().map(version -> {
            Object value = model.component(item, version);
            if (value == null) {
                throw new InvalidValueException(
                        ErrorCode.INVALID_VALUE,
                        "Expected a version in component "
                                + version.declaration().name() + " for "
                                + binding.target("update").describe()
                                + ", found none: update an item that was read or put.",
                        null);
            }
            return ((Number) value).longValue();
        });
    }

    UpdateCall<T> updateCall(
            String operation,
            ItemKey<? extends T> key,
            List<UpdateClause> clauses,
            List<ConditionNode> conditions,
            Guard guard,
            Returned returned) {
        Target target = binding.target(operation);
        return new UpdateCall<>(
                target,
                binding.attributes(key),
                binding.model().codec(),
                Located.in(target, () -> expressions(clauses, conditions)),
                guard,
                returned);
    }

    private Expressions expressions(List<UpdateClause> clauses, List<ConditionNode> conditions) {
        binding.checkLimits(clauses);
        ExpressionBuilder expressions = new ExpressionBuilder().update(clauses);
        Conditions.all(conditions).ifPresent(expressions::condition);
        return expressions.build();
    }

    private Optional<Expressions> expressions(String operation, List<ConditionNode> conditions) {
        return Located.in(binding.target(operation), () -> Conditions.expressions(conditions));
    }

    Step<Optional<T>, Optional<T>> delete(ItemKey<? extends T> key, Returned returned) {
        if (binding.model().members().stream().anyMatch(WriteCalls::softly)) {
            throw new InvalidRequestException("Expected the item itself for "
                    + binding.target("delete").describe()
                    + ", found a key, which does not tell whether the item is of a class with @DeletedAt:"
                    + " use delete(item), deleteHard(key), or a table of the class.");
        }
        return softly(binding.model())
                ? softDelete(binding.model(), key, Optional.empty(), returned)
                : new Step<>(deleteCall("delete", key, binding.model(), Optional.empty(), returned), old -> old);
    }

    Step<Optional<T>, Optional<T>> delete(T item) {
        Model<T> model = binding.model().of(item);
        Optional<Long> version =
                model.version().map(each -> model.component(item, each)).map(each -> ((Number) each).longValue());
        return softly(model)
                ? softDelete(model, key("delete", model, item), version, Returned.NOTHING)
                : new Step<>(
                        deleteCall("delete", key("delete", model, item), model, version, Returned.NOTHING), old -> old);
    }

    Step<Optional<T>, Optional<T>> deleteHard(ItemKey<? extends T> key) {
        return new Step<>(
                deleteCall("deleteHard", key, binding.model(), Optional.empty(), Returned.NOTHING), old -> old);
    }

    private DeleteCall<T> deleteCall(
            String operation, ItemKey<? extends T> key, Model<T> model, Optional<Long> version, Returned returned) {
        mutability.requireMutable(binding.target(operation), model);
        List<ConditionNode> conditions = new ArrayList<>(terms.conditions());
        version.ifPresent(each -> conditions.add(0, Conditions.versionIs(model, each)));
        return new DeleteCall<>(
                binding.target(operation),
                binding.attributes(key),
                binding.model().codec(),
                expressions(operation, conditions),
                Conditions.guard(model, version, terms),
                returned);
    }

    private static boolean softly(Model<?> model) {
        return model.deletedAt().isPresent();
    }

    private Step<Optional<T>, Optional<T>> softDelete(
            Model<T> model, ItemKey<? extends T> key, Optional<Long> version, Returned returned) {
        mutability.requireMutable(binding.target("delete"), model);
        List<ConditionNode> conditions = new ArrayList<>();
        conditions.add(Conditions.exists(model.partition().attribute()));
        conditions.add(Conditions.absent(model.deletedAt().orElseThrow()));
        version.ifPresent(each -> conditions.add(Conditions.versionIs(model, each)));
        conditions.addAll(terms.conditions());
        UpdateCall<T> call = updateCall(
                "delete",
                key,
                new Lifecycle(model, binding.clock().instant()).delete(),
                conditions,
                Conditions.guard(model, version, terms),
                returned);
        boolean onlyOurs = version.isEmpty() && terms.conditions().isEmpty();
        // Without terms of the caller's there was nothing to delete, as with a delete of an absent item.
        return onlyOurs
                ? new Step<>(call, old -> old, Optional.of(failure -> Optional.empty()))
                : new Step<>(call, old -> old);
    }

    Step<Optional<T>, T> restore(ItemKey<? extends T> key) {
        Model<T> model = binding.model();
        if (!softly(model)) {
            throw new InvalidRequestException("Expected a component with @DeletedAt for "
                    + binding.target("restore").describe() + ", found none: what is deleted is gone.");
        }
        mutability.requireMutable(binding.target("restore"), model);
        List<ConditionNode> conditions = new ArrayList<>(terms.conditions());
        // A living item keeps the ttl that the caller gave it.
        conditions.add(
                0, new ConditionNode.Not(Conditions.absent(model.deletedAt().orElseThrow())));
        return new Step<>(
                updateCall(
                        "restore",
                        key,
                        new Lifecycle(model, binding.clock().instant()).restore(),
                        conditions,
                        Conditions.guard(model, Optional.empty(), terms),
                        Returned.NEW),
                Optional::orElseThrow);
    }

    Mutability mutability() {
        return mutability;
    }
}
