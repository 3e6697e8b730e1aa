package dev.dynamark.orm;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import java.time.Instant;

/** A model with the key {@code id} and one value. */
public record Single<V>(String id, V value) {

    public static <V> ItemCodec<Single<V>> codec(ValueCodec<V> value) {
        return new Codec<>(value);
    }

    private record Codec<V>(ValueCodec<V> value) implements ItemCodec<Single<V>> {

        @Override
        public void write(Single<V> model, ValueWriter out) {
            out.startMap();
            out.name("id");
            out.string(model.id);
            out.name("value");
            value.write(model.value, out);
            out.endMap();
        }

        @Override
        public Single<V> read(ValueReader in) {
            String id = null;
            V read = null;
            in.startMap();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "id" -> id = in.string();
                    case "value" -> read = in.readNull() ? value.nullValue() : value.read(in);
                    default -> in.skip();
                }
            }
            return new Single<>(id, read);
        }

        @Override
        public Object component(Single<V> model, int index) {
            return index == 0 ? model.id : model.value;
        }

        @Override
        public Single<V> stamped(Single<V> model, Instant now) {
            return model;
        }
    }
}
