package dev.dynamark.orm;

import dev.dynamark.orm.codec.KeyValue;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.MissingKeyException;
import dev.dynamark.orm.internal.model.ComponentDeclaration;
import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.KeyLayout.IndexLayout;
import dev.dynamark.orm.internal.model.KeyPart;
import dev.dynamark.orm.internal.model.KeyTexts;
import dev.dynamark.orm.internal.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keys of components given in order, for models without generated key methods; types are checked here. */
final class UntypedKeys<T> {

    private final Model<T> model;

    UntypedKeys(Model<T> model) {
        this.model = model;
    }

    ItemKey<T> key(Object... values) {
        Set<Integer> components = new LinkedHashSet<>(model.partition().components());
        model.sort().ifPresent(sort -> components.addAll(sort.components()));
        List<Integer> order = List.copyOf(components);
        check("a key", order, order.size(), values);
        KeyValue partition = value(model.partition(), order, values);
        return model.sort().isPresent()
                ? ItemKey.of(partition, value(model.sort().get(), order, values))
                : ItemKey.of(partition);
    }

    Partition<T> partition(Object... values) {
        KeyPart part = model.partition();
        check("a partition", part.components(), part.components().size(), values);
        return Partition.of(value(part, part.components(), values));
    }

    Partition<T> partition(IndexLayout index, Object... values) {
        KeyPart part = index.partition();
        check(
                "a partition of index " + index.name(),
                part.components(),
                part.components().size(),
                values);
        return Partition.ofIndex(index.name(), value(part, part.components(), values));
    }

    SortValue<T> sort(Object... values) {
        return sort(
                model.sort()
                        .orElseThrow(() -> new InvalidRequestException("Expected a table with sort key for "
                                + model.type().getSimpleName() + ", found one without: query the partition only.")),
                values);
    }

    SortValue<T> sort(IndexLayout index, Object... values) {
        return sort(
                        index.sort()
                                .orElseThrow(() -> new InvalidRequestException("Expected index " + index.name()
                                        + " to have a sort key, found none: query the partition only.")),
                        values)
                .in(index.name());
    }

    private SortValue<T> sort(KeyPart part, Object... values) {
        int given =
                part.isBare() ? 1 : Math.min(values.length, part.components().size());
        check("a sort key", part.components(), given, values);
        if (given == part.components().size()) {
            return SortValue.of(value(part, part.components(), values));
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < given; i++) {
            texts.add(KeyTexts.of(values[i], part.pattern().segments().get(i).width()));
        }
        return SortValue.ofPrefix(part.pattern().format(texts.toArray(String[]::new)));
    }

    private KeyValue value(KeyPart part, List<Integer> order, Object... values) {
        return model.keyValue(part, component -> values[order.indexOf(component)]);
    }

    private void check(String what, List<Integer> order, int count, Object... values) {
        if (!model.members().isEmpty()) {
            throw new InvalidRequestException(
                    "Expected the model of one kind of item for " + what + ", found the sealed "
                            + "interface " + model.type().getSimpleName()
                            + ": make it with the table of one of its models, or with the generated key methods.");
        }
        List<ComponentDeclaration> expected =
                order.stream().map(model.components()::get).toList();
        if (values.length != count) {
            throw new InvalidRequestException(mismatch(what, expected, values.length + " values"));
        }
        for (int i = 0; i < count; i++) {
            if (values[i] == null) {
                throw new MissingKeyException(
                        mismatch(what, expected, "null for " + expected.get(i).name()));
            }
            if (!fits(expected.get(i).type(), values[i])) {
                throw new InvalidRequestException(mismatch(
                        what,
                        expected,
                        "a " + values[i].getClass().getName() + " for "
                                + expected.get(i).name()));
            }
        }
    }

    private String mismatch(String what, List<ComponentDeclaration> expected, String found) {
        return "Expected " + what + " of " + model.type().getSimpleName() + " of the components "
                + expected.stream()
                        .map(each -> each.name() + " (" + each.javaType() + ")")
                        .toList()
                + ", found " + found + ": give their values in this order.";
    }

    private static boolean fits(ComponentType type, Object value) {
        if (type instanceof ComponentType.Known known) {
            return known.type().accepts(value);
        }
        return !(type instanceof ComponentType.EnumOf constants)
                || value instanceof Enum<?> constant
                        && constants
                                .className()
                                .equals(constant.getDeclaringClass().getCanonicalName());
    }
}
