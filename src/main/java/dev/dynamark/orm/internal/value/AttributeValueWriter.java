package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueWriter;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;
import dev.dynamark.orm.error.LimitExceededException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes the SDK's values of models. Arrays of bytes are shared with the model, not copied: the request is sent from them.
 *
 * <p>An upper bound of the size is summed up on the way, so that the exact size, which takes a walk over the item, is only
 * counted for items that may be too large.
 */
public final class AttributeValueWriter implements ValueWriter {

    /** Of lists and maps, with the item as the first. */
    private static final int MAX_NESTING = 32;

    private static final int MAX_NUMBER_BYTES = 21;
    private static final int MAX_BYTES_PER_CHAR = 3;
    private static final int CONTAINER_BYTES = 3;

    private static final AttributeValue NULL = AttributeValue.fromNul(true);
    private static final AttributeValue TRUE = AttributeValue.fromBool(true);
    private static final AttributeValue FALSE = AttributeValue.fromBool(false);

    private final int maxDepth;
    private final Frame base = new Frame(null);
    private Frame frame = base;
    private int depth;
    private long sizeBound;

    private AttributeValueWriter(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /**
     * A model as an item.
     *
     * @throws LimitExceededException if DynamoDB's limits of size or nesting are exceeded
     * @throws InvalidValueException naming the attribute, if a value cannot be stored
     */
    public static <T> Map<String, AttributeValue> item(ItemCodec<T> codec, T model) {
        AttributeValueWriter writer = new AttributeValueWriter(MAX_NESTING);
        writer.write(codec, model);
        Map<String, AttributeValue> item = writer.base.inner.map;
        if (writer.sizeBound > ItemSize.MAX) {
            ItemSize.check(item, model.getClass());
        }
        return item;
    }

    /** One value, such as a condition compares with. */
    public static <V> AttributeValue value(ValueCodec<V> codec, V value) {
        AttributeValueWriter writer = new AttributeValueWriter(MAX_NESTING - 1);
        writer.write(codec, value);
        return writer.base.value();
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

    @Override
    public void string(String value) {
        sizeBound += (long) MAX_BYTES_PER_CHAR * value.length();
        add(AttributeValue.fromS(value));
    }

    @Override
    public void number(long value) {
        number(Long.toString(value));
    }

    @Override
    public void number(BigDecimal value) {
        number(NumberText.of(value));
    }

    private void number(String text) {
        sizeBound += MAX_NUMBER_BYTES;
        add(AttributeValue.fromN(text));
    }

    @Override
    public void bool(boolean value) {
        sizeBound++;
        add(value ? TRUE : FALSE);
    }

    @Override
    public void binary(ByteBuffer value) {
        sizeBound += value.remaining();
        add(AttributeValue.fromB(Binary.shared(value)));
    }

    @Override
    public void nullValue() {
        sizeBound++;
        add(NULL);
    }

    @Override
    public void startList(int size) {
        enter();
        frame.list = new ArrayList<>(size);
    }

    @Override
    public void endList() {
        leave(AttributeValue.fromL(frame.list));
    }

    @Override
    public void startMap() {
        enter();
        frame.map = new LinkedHashMap<>();
    }

    @Override
    public void name(String name) {
        if (name.isEmpty()) {
            throw new InvalidValueException(
                    ErrorCode.INVALID_VALUE,
                    "Expected a name of at least one character in a map, found an empty one: DynamoDB has none.",
                    null);
        }
        sizeBound += (long) MAX_BYTES_PER_CHAR * name.length();
        frame.name = name;
    }

    @Override
    public void endMap() {
        if (depth == 1) {
            depth = 0;
            frame = base;
        } else {
            leave(AttributeValue.fromM(frame.map));
        }
    }

    @Override
    public void stringSet(Collection<String> values) {
        for (String value : values) {
            sizeBound += (long) MAX_BYTES_PER_CHAR * value.length();
        }
        add(AttributeValue.fromSs(List.copyOf(values)));
    }

    @Override
    public void numberSet(Collection<BigDecimal> values) {
        List<String> texts = new ArrayList<>(values.size());
        for (BigDecimal value : values) {
            texts.add(NumberText.of(value));
        }
        sizeBound += (long) MAX_NUMBER_BYTES * texts.size();
        add(AttributeValue.fromNs(texts));
    }

    @Override
    public void binarySet(Collection<ByteBuffer> values) {
        List<SdkBytes> elements = new ArrayList<>(values.size());
        for (ByteBuffer value : values) {
            sizeBound += value.remaining();
            elements.add(Binary.shared(value));
        }
        add(AttributeValue.fromBs(elements));
    }

    private void add(AttributeValue value) {
        sizeBound++;
        frame.add(value);
    }

    private void enter() {
        if (depth == maxDepth) {
            throw new LimitExceededException("Expected at most " + MAX_NESTING
                    + " levels of lists and maps, the item among them, found more at attribute " + path()
                    + ": flatten the model, or store it with @Json.");
        }
        depth++;
        sizeBound += CONTAINER_BYTES;
        frame = frame.inner();
    }

    private void leave(AttributeValue value) {
        depth--;
        frame = frame.outer;
        add(value);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (Frame each = base; each != frame; ) {
            each = each.inner;
            each.appendTo(path);
        }
        return path.isEmpty() ? "(the value itself)" : path.toString();
    }

    /** A list or map that is being written; used again for the next one of its depth. */
    private static final class Frame {

        private final Frame outer;
        private Frame inner;
        private List<AttributeValue> list;
        private Map<String, AttributeValue> map;
        private String name;
        private AttributeValue scalar;

        Frame(Frame outer) {
            this.outer = outer;
        }

        Frame inner() {
            if (inner == null) {
                inner = new Frame(this);
            }
            inner.list = null;
            inner.map = null;
            inner.name = null;
            return inner;
        }

        void add(AttributeValue value) {
            if (map != null) {
                map.put(name, value);
            } else if (list != null) {
                list.add(value);
            } else {
                scalar = value;
            }
        }

        AttributeValue value() {
            return scalar == null ? AttributeValue.fromM(inner.map) : scalar;
        }

        void appendTo(StringBuilder path) {
            if (list != null) {
                path.append('[').append(list.size()).append(']');
            } else if (name != null) {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
    }
}
