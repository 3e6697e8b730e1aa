package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.codec.PreparedNames;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueWriter;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;
import dev.dynamark.orm.error.LimitExceededException;
import dev.dynamark.orm.internal.call.KeyLimit;
import dev.dynamark.orm.internal.value.NumberText;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * Writes a request in DynamoDB's JSON, its items and values straight from models. Used again for the next request after
 * {@link #reset}. For one thread.
 */
public final class WireWriter extends JsonOutput implements ValueWriter {

    /** Of lists and maps, with the item as the first. */
    private static final int MAX_NESTING = 32;

    private static final byte[] TRUE = ascii("{\"BOOL\":true}");
    private static final byte[] FALSE = ascii("{\"BOOL\":false}");
    private static final byte[] NULL = ascii("{\"NULL\":true}");
    private static final byte[] STRING = ascii("{\"S\":\"");
    private static final byte[] NUMBER = ascii("{\"N\":\"");
    private static final byte[] BINARY = ascii("{\"B\":\"");
    private static final byte[] LIST = ascii("{\"L\":[");
    private static final byte[] MAP = ascii("{\"M\":{");
    private static final byte[] STRING_SET = ascii("{\"SS\":[");
    private static final byte[] NUMBER_SET = ascii("{\"NS\":[");
    private static final byte[] BINARY_SET = ascii("{\"BS\":[");
    private static final byte[] TEXT_END = ascii("\"}");
    private static final byte[] LIST_END = ascii("]}");
    private static final byte[] MAP_END = ascii("}}");

    private final KeyWatch keys = new KeyWatch();
    private int depth;
    private int maxDepth;
    /** Whether the outermost map is an item, which has no type around it. */
    private boolean item;
    /** Where the item or value begins that is being written. */
    private int start;

    public WireWriter(int capacity) {
        super(capacity);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Forgets what was written, also what was left unfinished by a failure. */
    public void reset() {
        clear();
        keys.clear();
        item = false;
    }

    /**
     * Writes a model as an item.
     *
     * @param limits checked on its attributes
     * @return how many bytes of JSON it took
     * @throws LimitExceededException if DynamoDB's limits of key size or nesting are exceeded
     * @throws InvalidValueException naming the attribute, if a value cannot be stored
     */
    <T> int item(ItemCodec<T> codec, T model, List<KeyLimit> limits) {
        begin(MAX_NESTING);
        item = true;
        keys.of(limits);
        write(codec, model);
        item = false;
        return length() - start;
    }

    /** Whether the item written last had every key it must have. */
    boolean hadEveryKey() {
        return keys.sawEveryRequired();
    }

    /** Writes one value with its type, such as a condition compares with. */
    <V> void value(ValueCodec<V> codec, V value) {
        begin(MAX_NESTING - 1);
        write(codec, value);
    }

    /** The next value is that of this key attribute. */
    void watch(KeyLimit limit) {
        keys.next(limit);
    }

    private void begin(int levels) {
        start = length();
        depth = 0;
        maxDepth = levels;
    }

    private <V> void write(ValueCodec<V> codec, V value) {
        try {
            codec.write(value, this);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(
                    e.code(),
                    "Writing " + value.getClass().getName() + ", attribute " + path() + ": " + e.getMessage(),
                    e.getCause());
        }
    }

    private String path() {
        String path = WirePath.of(bytes(), start, length());
        return path.isEmpty() ? "(the value itself)" : path;
    }

    @Override
    public void string(String value) {
        open(STRING);
        text(value);
        raw(TEXT_END);
        keys.text(value);
    }

    private void open(byte[] opening) {
        separateElements();
        raw(opening);
    }

    /** In a list a value may follow another; after a name none does. */
    private void separateElements() {
        if (length() > start && bytes()[length() - 1] == '}') {
            raw(',');
        }
    }

    @Override
    public void number(long value) {
        open(NUMBER);
        digits(value);
        raw(TEXT_END);
        keys.other();
    }

    @Override
    public void number(BigDecimal value) {
        String text = NumberText.of(value);
        open(NUMBER);
        text(text);
        raw(TEXT_END);
        keys.other();
    }

    @Override
    public void bool(boolean value) {
        open(value ? TRUE : FALSE);
        keys.other();
    }

    @Override
    public void binary(ByteBuffer value) {
        open(BINARY);
        base64(value);
        raw(TEXT_END);
        keys.binary(value.remaining());
    }

    @Override
    public void nullValue() {
        open(NULL);
        keys.other();
    }

    @Override
    public void startList(int size) {
        enter();
        open(LIST);
        keys.other();
    }

    @Override
    public void endList() {
        depth--;
        raw(LIST_END);
    }

    @Override
    public void startMap() {
        enter();
        if (item && depth == 1) {
            raw('{');
        } else {
            open(MAP);
        }
        keys.other();
    }

    private void enter() {
        if (depth == maxDepth) {
            throw new LimitExceededException("Expected at most " + MAX_NESTING
                    + " levels of lists and maps, the item among them, found more at attribute " + path()
                    + ": flatten the model, or store it with @Json.");
        }
        depth++;
    }

    @Override
    public void name(String name) {
        if (name.isEmpty()) {
            throw new InvalidValueException(
                    ErrorCode.INVALID_VALUE,
                    "Expected a name of at least one character in a map, found an empty one: DynamoDB has none.",
                    null);
        }
        separate();
        quoted(name);
        raw(':');
        if (item && depth == 1) {
            keys.name(name);
        }
    }

    @Override
    public void name(PreparedNames names, int index) {
        separate();
        raw(names.table().json(index));
        if (item && depth == 1) {
            keys.name(names.name(index));
        }
    }

    @Override
    public void endMap() {
        if (item && depth == 1) {
            raw('}');
        } else {
            raw(MAP_END);
        }
        depth--;
    }

    @Override
    public void stringSet(Collection<String> values) {
        open(STRING_SET);
        for (String value : values) {
            separate();
            quoted(value);
        }
        raw(LIST_END);
        keys.other();
    }

    @Override
    public void numberSet(Collection<BigDecimal> values) {
        open(NUMBER_SET);
        for (BigDecimal value : values) {
            separate();
            quoted(NumberText.of(value));
        }
        raw(LIST_END);
        keys.other();
    }

    @Override
    public void binarySet(Collection<ByteBuffer> values) {
        open(BINARY_SET);
        for (ByteBuffer value : values) {
            separate();
            raw('"');
            base64(value);
            raw('"');
        }
        raw(LIST_END);
        keys.other();
    }
}
