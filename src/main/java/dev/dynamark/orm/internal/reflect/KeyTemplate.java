package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.codec.KeyPattern;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.internal.model.KeyPart;
import dev.dynamark.orm.internal.model.KeyTexts;
import java.util.List;
import java.util.function.Function;

/**
 * A key attribute that is made of components.
 *
 * @param readers one for each component of the template; null for one that has an attribute of its own
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and read for every item.
record KeyTemplate(
        String attribute, KeyPattern pattern, int[] components, int[] widths, Function<String, Object>[] readers) {

    @SuppressWarnings("unchecked")
    static KeyTemplate of(KeyPart part, List<? extends Function<String, Object>> readers) {
        return new KeyTemplate(
                part.attribute(),
                part.pattern(),
                part.components().stream().mapToInt(Integer::intValue).toArray(),
                part.pattern().segments().stream()
                        .mapToInt(KeyPattern.Segment::width)
                        .toArray(),
                readers.toArray(Function[]::new));
    }

    /** The key; null if a component is absent. */
    String text(Object[] values) {
        String[] texts = new String[components.length];
        for (int i = 0; i < texts.length; i++) {
            Object value = values[components[i]];
            if (value == null) {
                return null;
            }
            texts[i] = KeyTexts.of(value, widths[i]);
        }
        return pattern.format(texts);
    }

    /** Takes a stored key apart into the components that are stored nowhere else. */
    void read(ValueReader in, Object[] values) {
        String key = in.string();
        try {
            String[] texts = pattern.split(key);
            for (int i = 0; i < texts.length; i++) {
                if (readers[i] != null) {
                    values[components[i]] = readers[i].apply(texts[i]);
                }
            }
        } catch (RuntimeException e) {
            // Without the cause: what the JDK cannot parse stands in its messages.
            throw in.failure("a key of the form \"" + pattern + "\"", null);
        }
    }
}
