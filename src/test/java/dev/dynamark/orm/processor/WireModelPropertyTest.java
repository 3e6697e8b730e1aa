package dev.dynamark.orm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.RandomValues;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.internal.model.Models;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import dev.dynamark.orm.internal.wire.WireItem;
import dev.dynamark.orm.internal.wire.WireWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in DynamoDB's JSON are those that the SDK makes of the same model's values, whichever codec makes them. */
class WireModelPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            classes = {
                Zoo.Scalars.class,
                Zoo.Times.class,
                Zoo.Collections.class,
                Zoo.Tree.class,
                Zoo.Price.class,
                Zoo.Animal.Cat.class,
                Zoo.Animal.Dog.class,
                Wide.class
            })
    void anyValueSurvivesJsonAsItSurvivesTheSdksValues(Class<?> model) {
        try (SdkJson sdk = new SdkJson()) {
            RandomValues.check(100, random -> survives(model, random, sdk));
        }
    }

    private static <T> void survives(Class<T> type, RandomValues random, SdkJson json) {
        ItemCodec<T> generated = Models.of(type, CodecSource.GENERATED).codec();
        ItemCodec<T> reflective = Models.of(type, CodecSource.REFLECTION).codec();
        T model = new RandomModels(random).of(type);
        Map<String, AttributeValue> item = AttributeValueWriter.item(generated, model);
        byte[] sdk = json.of(item);

        JsonNode expected = tree(sdk, sdk.length);

        assertThat(written(generated, model)).isEqualTo(expected);
        assertThat(written(reflective, model)).isEqualTo(expected);
        assertSameModel(WireItem.read(generated, sdk, sdk.length), model);
        assertSameModel(WireItem.read(reflective, sdk, sdk.length), model);
    }

    private static <T> JsonNode written(ItemCodec<T> codec, T model) {
        WireWriter out = new WireWriter(16);
        WireItem.write(codec, model, out);
        return tree(out.bytes(), out.length());
    }

    private static JsonNode tree(byte[] json, int length) {
        try {
            return JSON.readTree(json, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSameModel(Object actual, Object expected) {
        assertThat(SameModel.same(actual, expected))
                .as("Expected %s, found %s", expected, actual)
                .isTrue();
    }
}
