package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.internal.model.Models;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Models as items, through the codec by reflection. */
final class Items {

    private Items() {}

    static <T> Map<String, AttributeValue> stored(Class<T> model, T item) {
        return AttributeValueWriter.item(
                Models.of(model, CodecSource.REFLECTION).codec(), item);
    }

    static <T> T read(Class<T> model, Map<String, AttributeValue> item) {
        return Models.of(model, CodecSource.REFLECTION).codec().read(AttributeValueReader.of(item));
    }

    static <T> T stamped(Class<T> model, T item, Instant now) {
        return Models.of(model, CodecSource.REFLECTION).codec().stamped(item, now);
    }

    static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue n(String number) {
        return AttributeValue.fromN(number);
    }
}
