package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.codec.KeyText;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads one class through method handles that were bound once. */
final class ReflectiveItemCodec<T> implements ItemCodec<T> {

    private final Class<T> type;
    private final Instances instances;
    private final ComponentBinding[] components;
    private final List<KeyTemplate> tableKeys;
    private final List<KeyTemplate> indexKeys;
    /** Null if items have none. */
    private final String typeAttribute;

    private final String typeName;
    private final Stamp stamp;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, KeyTemplate> readKeys = new HashMap<>();

    ReflectiveItemCodec(
            Class<T> type,
            Instances instances,
            List<ComponentBinding> components,
            List<KeyTemplate> tableKeys,
            List<KeyTemplate> indexKeys,
            String typeAttribute,
            String typeName,
            Stamp stamp) {
        this.type = type;
        this.instances = instances;
        this.components = components.toArray(ComponentBinding[]::new);
        this.tableKeys = tableKeys;
        this.indexKeys = indexKeys;
        this.typeAttribute = typeAttribute;
        this.typeName = typeName;
        this.stamp = stamp;
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).attribute() != null) {
                positions.put(components.get(i).attribute(), i);
            }
        }
        tableKeys.forEach(key -> readKeys.put(key.attribute(), key));
    }

    @Override
    public void write(T model, ValueWriter out) {
        Object[] values = values(model);
        out.startMap();
        for (KeyTemplate key : tableKeys) {
            out.name(key.attribute());
            out.string(key.text(values));
        }
        if (typeName != null) {
            out.name(typeAttribute);
            out.string(typeName);
        }
        for (int i = 0; i < components.length; i++) {
            if (components[i].attribute() != null) {
                components[i].write(values[i], out);
            }
        }
        for (KeyTemplate key : indexKeys) {
            String text = key.text(values);
            if (text != null) {
                out.name(key.attribute());
                out.string(text);
            }
        }
        out.endMap();
    }

    private Object[] values(T model) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].of(model);
            if (components[i].required()) {
                KeyText.required(values[i], type.getSimpleName(), components[i].name());
            }
        }
        return values;
    }

    @Override
    public T read(ValueReader in) {
        Object[] values = new Object[components.length];
        boolean[] stored = new boolean[components.length];
        in.startMap();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            Integer position = positions.get(name);
            KeyTemplate key = position == null ? readKeys.get(name) : null;
            if (position != null) {
                stored[position] = true;
                values[position] = components[position].read(in);
            } else if (key != null) {
                key.read(in, values);
            } else {
                in.skip();
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && !stored[i]) {
                values[i] = components[i].absent();
            }
        }
        try {
            return type.cast(instances.of(values));
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw in.failure("values that a " + type.getName() + " can be made of", e);
        }
    }

    @Override
    public Object component(T model, int index) {
        return components[index].of(model);
    }

    @Override
    public T stamped(T model, Instant now) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].of(model);
        }
        if (!stamp.changes(values)) {
            return model;
        }
        stamp.apply(values, now);
        try {
            return type.cast(instances.of(values));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Making a copy of a " + type.getName() + " failed", e);
        }
    }
}
