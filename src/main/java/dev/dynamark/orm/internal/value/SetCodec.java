package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/** A set (SS, NS or BS), held by a set or a list. DynamoDB has no empty sets, so an empty one is stored as NULL. */
record SetCodec<E, C extends Collection<E>>(ValueCodec<E> element, ElementForm form, Supplier<C> empty)
        implements ValueCodec<C> {

    @Override
    public AttributeType type() {
        return form.setType();
    }

    @Override
    public void write(C values, ValueWriter out) {
        if (values.isEmpty()) {
            out.nullValue();
            return;
        }
        Set<Object> stored = new LinkedHashSet<>(values.size() * 2);
        ElementWriter capture = new ElementWriter();
        for (E value : values) {
            if (value == null) {
                throw refused("null");
            }
            element.write(value, capture);
            if (!stored.add(form.of(capture))) {
                throw refused("two that are stored alike");
            }
        }
        form.write(stored, out);
    }

    private static InvalidValueException refused(String found) {
        return new InvalidValueException(
                ErrorCode.INVALID_VALUE,
                "Expected different elements that are not null in a set, found " + found + ": remove it.",
                null);
    }

    @Override
    public C read(ValueReader in) {
        C values = empty.get();
        ElementReader each = new ElementReader(in);
        for (Object stored : form.read(in)) {
            values.add(element.read(each.at(stored)));
        }
        return values;
    }

    @Override
    public boolean isEmpty(C values) {
        return values.isEmpty();
    }

    @Override
    public C emptyValue() {
        return empty.get();
    }

    @Override
    public C nullValue() {
        return empty.get();
    }
}
