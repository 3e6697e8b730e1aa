package dev.dynamark.orm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.RandomValues;
import dev.dynamark.orm.TestTable;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.internal.model.Models;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Any value of any model survives the way into an item and back, whichever codec goes it. */
class ModelPropertyTest {

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
    void anyValueSurvivesBothCodecsWithTheSameItem(Class<?> model) {
        RandomValues.check(200, random -> survives(model, random));
    }

    private static <T> void survives(Class<T> type, RandomValues random) {
        ItemCodec<T> generated = Models.of(type, CodecSource.GENERATED).codec();
        ItemCodec<T> reflective = Models.of(type, CodecSource.REFLECTION).codec();
        T model = new RandomModels(random).of(type);

        Map<String, AttributeValue> item = AttributeValueWriter.item(generated, model);

        assertThat(AttributeValueWriter.item(reflective, model)).isEqualTo(item);
        assertSameModel(generated.read(AttributeValueReader.of(item)), model);
        assertSameModel(reflective.read(AttributeValueReader.of(item)), model);
    }

    @Test
    void anyValueSurvivesDynamoDbLocal(@TempDir Path folder) {
        try (TestTable table = new TestTable(folder)) {
            RandomValues.check(25, random -> {
                survives(Zoo.Scalars.class, random, table);
                survives(Zoo.Collections.class, random, table);
            });
        }
    }

    private static <T> void survives(Class<T> type, RandomValues random, TestTable table) {
        ItemCodec<T> codec = Models.of(type, CodecSource.GENERATED).codec();
        T model = new RandomModels(random).of(type);
        Map<String, AttributeValue> item = AttributeValueWriter.item(codec, model);

        table.put(item);

        assertSameModel(
                codec.read(AttributeValueReader.of(table.get(item.get("id").s()))), model);
    }

    private static void assertSameModel(Object actual, Object expected) {
        assertThat(SameModel.same(actual, expected))
                .as("Expected %s, found %s", expected, actual)
                .isTrue();
    }
}
