package dev.dynamark.orm;

import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.codec.KeyPattern;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.internal.call.Guard;
import dev.dynamark.orm.internal.call.Returned;
import dev.dynamark.orm.internal.call.Target;
import dev.dynamark.orm.internal.expression.ConditionNode;
import dev.dynamark.orm.internal.expression.DocumentPath;
import dev.dynamark.orm.internal.expression.Operand;
import dev.dynamark.orm.internal.expression.UpdateClause;
import dev.dynamark.orm.internal.model.KeyPart;
import dev.dynamark.orm.internal.model.KeyTexts;
import dev.dynamark.orm.internal.model.Model;
import dev.dynamark.orm.internal.model.ModelAttribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** An update of one item, as far as the caller has described it. */
final class UpdateSpec<T> {

    private final WriteCalls<T> calls;
    private final ItemKey<? extends T> key;
    private final Target target;
    private final List<UpdateClause> clauses = new ArrayList<>();
    private final List<ConditionNode> conditions = new ArrayList<>();
    private final Set<ModelAttribute> touched = new LinkedHashSet<>();
    private final Map<Integer, Object> wholeValues = new HashMap<>();
    private final Set<Integer> removed = new HashSet<>();
    private Optional<Long> version = Optional.empty();
    private Model<? extends T> model;
    private boolean lifecycle = true;

    UpdateSpec(WriteCalls<T> calls, ItemKey<? extends T> key) {
        this.calls = calls;
        this.key = key;
        target = calls.binding().target("update");
        model = calls.binding().model();
        conditions.addAll(calls.terms().conditions());
    }

    <V> void set(Attribute<? extends T, V> attribute, V value) {
        ModelAttribute updated = check(attribute);
        requireValue(attribute, value);
        boolean whole = attribute.path().isRoot();
        if (whole && updated.leavesOut(value)) {
            remove(attribute);
            return;
        }
        if (whole) {
            wholeValues.put(updated.component(), value);
        }
        clauses.add(new UpdateClause.SetValue(attribute.path(), operand(attribute, value)));
    }

    void remove(Attribute<? extends T, ?> attribute) {
        ModelAttribute updated = check(attribute);
        if (attribute.path().isRoot()) {
            removed.add(updated.component());
        }
        clauses.add(new UpdateClause.Remove(attribute.path()));
    }

    <V> void add(Attribute<? extends T, V> attribute, ClauseMaker clause, V value) {
        check(attribute);
        requireValue(attribute, value);
        clauses.add(clause.of(attribute.path(), operand(attribute, value)));
    }

    private void requireValue(Attribute<?, ?> attribute, Object value) {
        if (value == null) {
            throw new InvalidRequestException("Expected a value for " + attribute.path() + " in " + target.describe()
                    + ", found null: use remove to remove an attribute.");
        }
    }

    <C> void elements(Attribute<? extends T, C> attribute, ClauseMaker clause, C elements) {
        if (elements instanceof Collection<?> collection && collection.isEmpty()) {
            throw new InvalidRequestException("Expected elements for set " + attribute.path() + " in "
                    + target.describe() + ", found none, which DynamoDB has no value for: leave the step out.");
        }
        add(attribute, clause, elements);
    }

    /** Makes a clause of a path and an operand. */
    @FunctionalInterface
    interface ClauseMaker {
        UpdateClause of(DocumentPath path, Operand value);
    }

    void when(ConditionNode condition) {
        conditions.add(condition);
    }

    void expectVersion(long expected) {
        version = Optional.of(expected);
    }

    void ifExists() {
        conditions.add(Conditions.exists(model.partition().attribute()));
    }

    void withoutLifecycle() {
        lifecycle = false;
    }

    Step<Optional<T>, Optional<T>> step(Returned returned) {
        calls.mutability().requireUpdatable(target, model, touched);
        requireVersioned();
        List<UpdateClause> all = new ArrayList<>(clauses);
        all.addAll(indexAttributes());
        // An item that the update makes would be of no type, which no read of the table takes.
        model.typeName()
                .ifPresent(name -> all.add(new UpdateClause.SetIfNotExists(
                        DocumentPath.of(calls.binding().model().typeAttribute()),
                        new Operand.Value<>(Codecs.STRING, name))));
        if (lifecycle) {
            all.addAll(new Lifecycle(model, calls.binding().clock().instant()).touch());
        }
        List<ConditionNode> terms = new ArrayList<>(conditions);
        version.ifPresent(each -> terms.add(0, Conditions.versionIs(model, each)));
        Guard guard = new Guard(
                version.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                model.version().map(ModelAttribute::name).orElse(""),
                !conditions.isEmpty(),
                calls.terms().storedItem());
        return new Step<>(calls.updateCall("update", key, all, terms, guard, returned), item -> item);
    }

    /** Only now: of a sealed interface, the attributes tell which class is meant. */
    private void requireVersioned() {
        if (version.isPresent() && model.version().isEmpty()) {
            throw new InvalidRequestException("Expected a component with @Version for " + target.describe()
                    + ", found none: use when(...) with a condition instead.");
        }
    }

    /** Keys of indexes that are made of what changes must change with it. */
    private List<UpdateClause> indexAttributes() {
        List<UpdateClause> changed = new ArrayList<>();
        for (KeyPart part : model.indexAttributes()) {
            if (isTouched(part)) {
                changed.add(indexAttribute(part));
            }
        }
        return changed;
    }

    private boolean isTouched(KeyPart part) {
        for (ModelAttribute each : touched) {
            if (part.components().contains(each.component())) {
                return true;
            }
        }
        return false;
    }

    private UpdateClause indexAttribute(KeyPart part) {
        if (part.components().stream().anyMatch(removed::contains)) {
            return new UpdateClause.Remove(DocumentPath.of(part.attribute()));
        }
        TextsOfKey ofKey = new TextsOfKey(model, key);
        List<KeyPattern.Segment> segments = part.pattern().segments();
        String[] texts = new String[segments.size()];
        for (int i = 0; i < texts.length; i++) {
            int component = part.components().get(i);
            KeyPattern.Segment segment = segments.get(i);
            texts[i] = Optional.ofNullable(wholeValues.get(component))
                    .map(value -> KeyTexts.of(value, segment.width()))
                    .or(() -> ofKey.of(component, segment))
                    .orElseThrow(() -> partly(part));
        }
        return new UpdateClause.SetValue(
                DocumentPath.of(part.attribute()),
                new Operand.Value<>(Codecs.STRING, part.pattern().format(texts)));
    }

    private InvalidRequestException partly(KeyPart part) {
        return new InvalidRequestException("Expected " + target.describe()
                + " to set every component of the index key attribute " + part.attribute() + ", made of \""
                + part.pattern() + "\", found only some: set all of them, or update(item).");
    }

    private ModelAttribute check(Attribute<? extends T, ?> attribute) {
        Model<? extends T> holding = calls.binding().model().holding(attribute.model());
        if (!touched.isEmpty() && model.type() != holding.type()) {
            throw new InvalidRequestException("Expected attributes of one class in " + target.describe() + ", found "
                    + model.type().getSimpleName() + " and "
                    + holding.type().getSimpleName() + ": an item is of one of them.");
        }
        model = holding;
        ModelAttribute updated = calls.mutability().updatable(target, model, attribute.path());
        touched.add(updated);
        return updated;
    }

    private static <V> Operand operand(Attribute<?, V> attribute, V value) {
        return new Operand.Value<>(attribute.codec(), value);
    }
}
