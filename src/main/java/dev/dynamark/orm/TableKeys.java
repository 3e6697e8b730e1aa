package dev.dynamark.orm;

import dev.dynamark.orm.attribute.AnyAttribute;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.model.Model;
import dev.dynamark.orm.internal.model.ModelAttribute;
import java.util.Optional;

/** Keys and attributes of a table by name and position: what blocking and asynchronous tables share. */
final class TableKeys<T> {

    private final TableBinding<T> binding;
    private final UntypedKeys<T> untyped;

    TableKeys(TableBinding<T> binding) {
        this.binding = binding;
        untyped = new UntypedKeys<>(binding.model());
    }

    ItemKey<T> keyOf(T item) {
        return binding.model().of(item).key(item);
    }

    ItemKey<T> key(Object... components) {
        return untyped.key(components);
    }

    Partition<T> partition(Object... components) {
        return untyped.partition(components);
    }

    SortValue<T> sort(Object... components) {
        return untyped.sort(components);
    }

    TableIndex<T> index(String name) {
        return new TableIndex<>(untyped, binding.index(name));
    }

    @SuppressWarnings("unchecked")
    <V> AnyAttribute<T, V> attribute(String component, Class<V> type) {
        Model<T> model = binding.model();
        ModelAttribute attribute = model.attributes().stream()
                .filter(each -> each.declaration().name().equals(component))
                .filter(each -> fits(each.declaration().type(), type))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("Expected a stored component of "
                        + model.type().getSimpleName() + " named " + component + " of type " + type.getName()
                        + ", found "
                        + model.attributes().stream()
                                .map(each -> each.declaration().name() + " ("
                                        + each.declaration().javaType() + ")")
                                .toList()
                        + ": correct the name or the type."));
        // Checked above as far as a class can tell; a codec given another type fails when it writes.
        return AnyAttribute.of(model.type(), attribute.name(), (ValueCodec<V>) (ValueCodec<?>) attribute.codec());
    }

    private static boolean fits(ComponentType declared, Class<?> type) {
        if (declared instanceof ComponentType.Known known) {
            return KnownType.named(type.getCanonicalName()).equals(Optional.of(known.type()));
        }
        return !(declared instanceof ComponentType.EnumOf constants)
                || constants.className().equals(type.getCanonicalName());
    }
}
