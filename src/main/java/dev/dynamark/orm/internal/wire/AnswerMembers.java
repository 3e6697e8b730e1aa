package dev.dynamark.orm.internal.wire;

import java.util.Arrays;

/** Parts of answers that are handed on as they came. */
public final class AnswerMembers {

    private static final byte[] CONSUMED_CAPACITY = WireWriter.ascii("\"ConsumedCapacity\"");
    private static final byte[] NONE = {};

    private AnswerMembers() {}

    /** An answer that holds the consumed capacity of another one and nothing else; empty if it tells none. */
    public static byte[] onlyConsumedCapacity(byte[] json, int length) {
        JsonInput in = new JsonInput(json, length);
        in.expect('{');
        if (in.take('}')) {
            return NONE;
        }
        do {
            in.peek();
            boolean wanted = in.common(CONSUMED_CAPACITY) == CONSUMED_CAPACITY.length;
            in.skipString();
            in.expect(':');
            in.peek();
            int from = in.at();
            in.skipValue();
            if (wanted) {
                return alone(json, from, in.at());
            }
        } while (in.take(','));
        return NONE;
    }

    private static byte[] alone(byte[] json, int from, int to) {
        WireWriter out = new WireWriter(64);
        out.raw('{');
        out.raw(CONSUMED_CAPACITY);
        out.raw(':');
        out.raw(Arrays.copyOfRange(json, from, to));
        out.raw('}');
        return Arrays.copyOf(out.bytes(), out.length());
    }

    /** A request that also asks for its consumed capacity. */
    public static byte[] askingForCapacity(byte[] request, String capacity) {
        WireWriter out = new WireWriter(request.length + 48);
        out.raw(Arrays.copyOf(request, request.length - 1));
        out.raw(Field.RETURN_CONSUMED_CAPACITY.json());
        out.quoted(capacity);
        out.raw('}');
        return Arrays.copyOf(out.bytes(), out.length());
    }
}
