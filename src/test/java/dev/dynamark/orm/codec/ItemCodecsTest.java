package dev.dynamark.orm.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.annotation.TypeName;
import dev.dynamark.orm.error.InvalidModelException;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemCodecsTest {

    @TypeName("never stored in a nested record")
    private record Line(String sku, List<Line> parts) {}

    @Test
    void storesNamesAndValuesOfNestedRecordsOnly() {
        ItemCodec<Line> codec = ItemCodecs.of(Line.class);
        Line line = new Line("a", List.of(new Line("b", List.of())));

        Map<String, AttributeValue> item = AttributeValueWriter.item(codec, line);

        assertThat(item).containsOnlyKeys("sku", "parts");
        assertThat(codec.read(AttributeValueReader.of(item))).isEqualTo(line);
    }

    private record Broken(Object value) {}

    @Test
    void refusesRecordsThatBreakRules() {
        assertThatThrownBy(() -> ItemCodecs.of(Broken.class))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("Broken.value: expected a type that has a codec");
    }
}
