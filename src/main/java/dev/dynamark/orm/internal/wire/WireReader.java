package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.PreparedNames;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.error.DecodeException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads items from DynamoDB's JSON. Texts are copied out of the bytes, nothing else is kept of them. The path is only put
 * together for a failure, from the bytes before it.
 */
final class WireReader implements ValueReader {

    /** DynamoDB's limit, the item among the levels. */
    private static final int MAX_NESTING = 32;

    private final JsonInput in;
    /** Where the item begins that is read; a path starts there. */
    private int start;
    /** Where the value begins that was read last. */
    private int value;

    private int depth;
    /** Where the containers begin that were entered, by depth. */
    private final int[] containers = new int[MAX_NESTING + 1];
    /** Whether no entry or element of the container entered last was read. */
    private boolean first;

    WireReader(JsonInput in) {
        this.in = in;
    }

    /** Stands before an item: its attributes in braces, without a type. */
    WireReader atItem() {
        in.peek();
        start = in.at();
        value = start;
        depth = 0;
        return this;
    }

    @Override
    public AttributeType type() {
        if (depth == 0) {
            return AttributeType.MAP;
        }
        int before = in.at();
        Tag tag = tag();
        in.at(before);
        return tag.type();
    }

    private Tag tag() {
        in.expect('{');
        String name = in.string();
        in.expect(':');
        Tag tag = Tag.of(name);
        if (tag == null) {
            throw failure("a type of DynamoDB", "one that is not known", null);
        }
        return tag;
    }

    @Override
    public boolean readNull() {
        if (depth == 0 || !opens(Tag.NULL)) {
            return false;
        }
        if (!JsonScalars.bool(in)) {
            throw in.malformed("true before it");
        }
        close();
        return true;
    }

    /** Passes over the beginning of a value of this type; nothing is read of others. */
    private boolean opens(Tag expected) {
        in.peek();
        value = in.at();
        byte[] opening = expected.opening();
        int same = in.common(opening);
        if (same == opening.length) {
            in.skip(same);
            return true;
        }
        boolean otherName = same >= Tag.NAME_AT && same < opening.length - 1;
        return !otherName && opensWithSpace(expected);
    }

    private boolean opensWithSpace(Tag expected) {
        Tag found = tag();
        if (found == expected) {
            return true;
        }
        in.at(value);
        return false;
    }

    private void open(Tag expected) {
        if (depth == 0 || !opens(expected)) {
            throw failure(expected.type().name(), type().name(), null);
        }
    }

    private void close() {
        in.expect('}');
        first = false;
    }

    @Override
    public String string() {
        open(Tag.S);
        String text = in.string();
        close();
        return text;
    }

    @Override
    public int intValue() {
        long number = shortNumber();
        return number == (int) number ? (int) number : (int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public long longValue() {
        long number = shortNumber();
        return number == Decimals.NOT_SHORT ? whole(Long.MIN_VALUE, Long.MAX_VALUE) : number;
    }

    private long shortNumber() {
        open(Tag.N);
        int from = in.plainString();
        long number = Decimals.wholeNumber(in.bytes(), from, in.at() - 1);
        close();
        return number;
    }

    /** Reads the number again that was read last. */
    private long whole(long min, long max) {
        in.at(value);
        BigDecimal number = decimal();
        try {
            long whole = number.longValueExact();
            if (whole >= min && whole <= max) {
                return whole;
            }
        } catch (ArithmeticException e) {
            throw failure("a whole number from " + min + " to " + max, e);
        }
        throw failure("a whole number from " + min + " to " + max, null);
    }

    @Override
    public BigDecimal decimal() {
        open(Tag.N);
        BigDecimal number = quotedDecimal();
        close();
        return number;
    }

    private BigDecimal quotedDecimal() {
        int from = in.plainString();
        BigDecimal number = Decimals.parse(in.bytes(), from, in.at() - 1);
        if (number == null) {
            throw failure("NUMBER", "text that is none", null);
        }
        return number;
    }

    @Override
    public boolean bool() {
        open(Tag.BOOL);
        boolean bool = JsonScalars.bool(in);
        close();
        return bool;
    }

    @Override
    public byte[] binary() {
        open(Tag.B);
        byte[] bytes = quotedBinary();
        close();
        return bytes;
    }

    private byte[] quotedBinary() {
        int from = in.plainString();
        byte[] bytes = Base64Text.decode(in.bytes(), from, in.at() - 1);
        if (bytes == null) {
            throw failure("BINARY", "text that is not Base64", null);
        }
        return bytes;
    }

    @Override
    public void startList() {
        open(Tag.L);
        in.expect('[');
        enter();
    }

    @Override
    public boolean hasNext() {
        if (in.take(']')) {
            leave();
            return false;
        }
        nextOf();
        return true;
    }

    /** Passes over the comma between entries or elements. */
    private void nextOf() {
        if (first) {
            first = false;
        } else {
            in.expect(',');
        }
        in.peek();
        value = in.at();
    }

    @Override
    public void startMap() {
        if (depth > 0) {
            open(Tag.M);
        }
        in.expect('{');
        enter();
    }

    private void enter() {
        if (depth == MAX_NESTING) {
            throw in.malformed("at most " + MAX_NESTING + " levels of lists and maps");
        }
        containers[++depth] = value;
        first = true;
    }

    private void leave() {
        value = containers[depth--];
        first = false;
        if (depth > 0) {
            in.expect('}');
        }
    }

    @Override
    public String nextName() {
        if (in.take('}')) {
            leave();
            return null;
        }
        nextOf();
        String name = in.string();
        in.expect(':');
        return name;
    }

    @Override
    public int nextName(PreparedNames names) {
        if (in.take('}')) {
            leave();
            return PreparedNames.END;
        }
        nextOf();
        int index = WireNames.next(in, names.table());
        in.expect(':');
        return index;
    }

    @Override
    public List<String> stringSet() {
        open(Tag.SS);
        List<String> values = new ArrayList<>();
        for (boolean more = startSet(); more; more = in.take(',')) {
            values.add(in.string());
        }
        endSet();
        return values;
    }

    @Override
    public List<BigDecimal> numberSet() {
        open(Tag.NS);
        List<BigDecimal> values = new ArrayList<>();
        for (boolean more = startSet(); more; more = in.take(',')) {
            values.add(quotedDecimal());
        }
        endSet();
        return values;
    }

    @Override
    public List<ByteBuffer> binarySet() {
        open(Tag.BS);
        List<ByteBuffer> values = new ArrayList<>();
        for (boolean more = startSet(); more; more = in.take(',')) {
            values.add(ByteBuffer.wrap(quotedBinary()));
        }
        endSet();
        return values;
    }

    private boolean startSet() {
        in.expect('[');
        return in.peek() != ']';
    }

    private void endSet() {
        in.expect(']');
        close();
    }

    @Override
    public String peekString(String attribute) {
        int before = in.at();
        int beforeValue = value;
        int beforeDepth = depth;
        boolean beforeFirst = first;
        startMap();
        String found = null;
        for (String name = nextName(); name != null; name = nextName()) {
            if (name.equals(attribute)) {
                found = opens(Tag.S) ? in.string() : null;
                break;
            }
            skip();
        }
        in.at(before);
        value = beforeValue;
        depth = beforeDepth;
        first = beforeFirst;
        return found;
    }

    @Override
    public void skip() {
        in.skipValue();
        first = false;
    }

    @Override
    public DecodeException failure(String expected, Throwable cause) {
        return failure(expected, "another " + typeRead(), cause);
    }

    private String typeRead() {
        if (value == start) {
            return AttributeType.MAP.name();
        }
        in.at(value);
        return tag().type().name();
    }

    private DecodeException failure(String expected, String found, Throwable cause) {
        return new DecodeException(WirePath.of(in.bytes(), start, value), expected, found, cause);
    }
}
