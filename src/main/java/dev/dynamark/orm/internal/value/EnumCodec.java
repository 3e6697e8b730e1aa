package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.util.HashMap;
import java.util.Map;

/** An enum by the names of its constants. */
final class EnumCodec<E extends Enum<E>> implements ValueCodec<E> {

    private final Class<E> type;
    private final Map<String, E> constants;

    EnumCodec(Class<E> type) {
        this.type = type;
        Map<String, E> byName = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            byName.put(constant.name(), constant);
        }
        constants = Map.copyOf(byName);
    }

    @Override
    public AttributeType type() {
        return AttributeType.STRING;
    }

    @Override
    public void write(E value, ValueWriter out) {
        out.string(value.name());
    }

    @Override
    public E read(ValueReader in) {
        E constant = constants.get(in.string());
        if (constant == null) {
            throw in.failure("the name of a constant of " + type.getName(), null);
        }
        return constant;
    }
}
