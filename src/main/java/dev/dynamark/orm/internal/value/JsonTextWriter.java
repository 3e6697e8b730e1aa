package dev.dynamark.orm.internal.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueWriter;
import dev.dynamark.orm.error.LimitExceededException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes compact JSON text of values, with the names of maps sorted, so that equal values have equal text. Sets are arrays,
 * bytes are Base64 text. Values are gathered first, since names arrive in the order of the model.
 */
public final class JsonTextWriter implements ValueWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MAX_NESTING = 500;

    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private Object root = Null.VALUE;

    private JsonTextWriter() {}

    private enum Null {
        VALUE
    }

    private record Digits(String text) {}

    /** A value's text. */
    public static <T> String text(ValueCodec<T> codec, T value) {
        JsonTextWriter writer = new JsonTextWriter();
        codec.write(value, writer);
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            generate(writer.root, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void generate(Object node, JsonGenerator json) throws IOException {
        if (node instanceof String string) {
            json.writeString(string);
        } else if (node instanceof Digits number) {
            json.writeNumber(number.text);
        } else if (node instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (node instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                generate(element, json);
            }
            json.writeEndArray();
        } else if (node instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                generate(entry.getValue(), json);
            }
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    @Override
    public void string(String value) {
        add(value);
    }

    @Override
    public void number(long value) {
        add(new Digits(Long.toString(value)));
    }

    @Override
    public void number(BigDecimal value) {
        add(new Digits(NumberText.of(value)));
    }

    @Override
    public void bool(boolean value) {
        add(value);
    }

    @Override
    public void binary(ByteBuffer value) {
        add(Base64.getEncoder().encodeToString(Binary.shared(value).asByteArrayUnsafe()));
    }

    @Override
    public void nullValue() {
        add(Null.VALUE);
    }

    @Override
    public void startList(int size) {
        open(new ArrayList<>(size));
    }

    @Override
    public void endList() {
        open.pop();
    }

    @Override
    public void startMap() {
        open(new TreeMap<String, Object>());
    }

    @Override
    public void name(String name) {
        names.push(name);
    }

    @Override
    public void endMap() {
        open.pop();
    }

    @Override
    public void stringSet(Collection<String> values) {
        startList(values.size());
        values.forEach(this::string);
        endList();
    }

    @Override
    public void numberSet(Collection<BigDecimal> values) {
        startList(values.size());
        values.forEach(this::number);
        endList();
    }

    @Override
    public void binarySet(Collection<ByteBuffer> values) {
        startList(values.size());
        values.forEach(this::binary);
        endList();
    }

    private void open(Object container) {
        if (open.size() == MAX_NESTING) {
            throw new LimitExceededException("Expected at most " + MAX_NESTING
                    + " levels of nested lists and maps in JSON text, found more: flatten the model.");
        }
        add(container);
        open.push(container);
    }

    @SuppressWarnings("unchecked")
    private void add(Object node) {
        Object container = open.peek();
        if (container == null) {
            root = node;
        } else if (container instanceof List<?>) {
            ((List<Object>) container).add(node);
        } else {
            ((Map<String, Object>) container).put(names.pop(), node);
        }
    }
}
