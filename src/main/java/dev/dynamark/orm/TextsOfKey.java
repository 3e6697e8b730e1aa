package dev.dynamark.orm;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.KeyPattern;
import dev.dynamark.orm.codec.KeyValue;
import dev.dynamark.orm.internal.call.KeyAttributes;
import dev.dynamark.orm.internal.model.KeyPart;
import dev.dynamark.orm.internal.model.KeyTexts;
import dev.dynamark.orm.internal.model.Model;
import dev.dynamark.orm.internal.model.ModelAttribute;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What a table's key tells of its components, for the templates of indexes that name them too. */
final class TextsOfKey {

    private final Model<?> model;
    private final Map<Integer, Known> texts = new HashMap<>();

    TextsOfKey(Model<?> model, ItemKey<?> key) {
        this.model = model;
        take(model.partition(), key.partition());
        key.sort().ifPresent(sort -> take(model.sort().orElseThrow(), sort));
    }

    private record Known(Supplier<String> text, int width) {}

    private void take(KeyPart part, KeyValue value) {
        if (part.isBare()) {
            int component = part.components().get(0);
            model.attributes().stream()
                    .filter(attribute -> attribute.component() == component)
                    .findFirst()
                    // Only read when asked for: a key of bytes stands in no template.
                    .ifPresent(attribute -> texts.put(component, new Known(() -> text(attribute, value), 0)));
        } else if (value.type() == AttributeType.STRING) {
            takeApart(part, value.text());
        }
    }

    private static String text(ModelAttribute attribute, KeyValue value) {
        Object component =
                attribute.codec().read(AttributeValueReader.of(AttributeValueWriter.value(KeyAttributes.CODEC, value)));
        return KeyTexts.of(component, 0);
    }

    private void takeApart(KeyPart part, String key) {
        String[] parts;
        try {
            parts = part.pattern().split(key);
        } catch (IllegalArgumentException notOfThisTemplate) {
            // Of another template it tells nothing; DynamoDB then finds no item, or one the caller asked for.
            return;
        }
        for (int i = 0; i < parts.length; i++) {
            String text = parts[i];
            texts.put(
                    part.components().get(i),
                    new Known(() -> text, part.pattern().segments().get(i).width()));
        }
    }

    /** The text of a component in another template; empty if the key does not hold it. */
    Optional<String> of(int component, KeyPattern.Segment segment) {
        return Optional.ofNullable(texts.get(component))
                .map(known -> known.width() == segment.width()
                        ? known.text().get()
                        : KeyTexts.of(new BigInteger(known.text().get()), segment.width()));
    }
}
