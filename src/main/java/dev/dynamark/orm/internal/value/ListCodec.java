package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A list, or a collection that reads as one; null elements are stored as NULL. */
record ListCodec<E, C extends Collection<E>>(ValueCodec<E> element, Function<List<E>, C> fromList)
        implements ValueCodec<C> {

    @Override
    public AttributeType type() {
        return AttributeType.LIST;
    }

    @Override
    public void write(C values, ValueWriter out) {
        out.startList(values.size());
        for (E value : values) {
            if (value == null) {
                out.nullValue();
            } else {
                element.write(value, out);
            }
        }
        out.endList();
    }

    @Override
    public C read(ValueReader in) {
        List<E> values = new ArrayList<>();
        in.startList();
        while (in.hasNext()) {
            values.add(in.readNull() ? element.nullValue() : element.read(in));
        }
        return fromList.apply(values);
    }

    @Override
    public boolean isEmpty(C values) {
        return values.isEmpty();
    }

    @Override
    public C emptyValue() {
        return fromList.apply(new ArrayList<>());
    }
}
