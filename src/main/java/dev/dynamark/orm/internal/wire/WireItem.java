package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.error.DecodeException;
import java.util.List;

/** Single items in DynamoDB's JSON: attributes in braces. */
public final class WireItem {

    private WireItem() {}

    /** Writes a model as an item, and nothing else. */
    public static <T> void write(ItemCodec<T> codec, T model, WireWriter out) {
        out.reset();
        out.item(codec, model, List.of());
    }

    /**
     * Reads an item; keeps nothing of the bytes.
     *
     * @throws DecodeException if it does not fit the model, or is no item
     */
    public static <T> T read(ItemCodec<T> codec, byte[] json, int length) {
        JsonInput in = new JsonInput(json, length);
        try {
            T model = codec.read(new WireReader(in).atItem());
            in.expectEnd();
            return model;
        } catch (JsonInput.Malformed malformed) {
            throw new DecodeException("", "an item in DynamoDB's JSON", "other text", malformed);
        }
    }
}
