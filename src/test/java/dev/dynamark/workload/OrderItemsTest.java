package dev.dynamark.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.cost.ItemSize;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class OrderItemsTest {

    @ParameterizedTest
    @EnumSource
    void decodesWhatItEncodes(ItemShape shape) {
        Dataset dataset = Dataset.small(shape, 7);

        assertThat(IntStream.range(0, 50).mapToObj(dataset::order))
                .allSatisfy(order ->
                        assertThat(OrderItems.decode(OrderItems.encode(order))).isEqualTo(order));
    }

    @ParameterizedTest
    @CsvSource({"SMALL, 200", "ORDER, 1024", "HUGE, 40960"})
    void makesItemsAsBigAsTheShapeSays(ItemShape shape, int bytes) {
        Dataset dataset = Dataset.small(shape, 7);

        assertThat(IntStream.range(0, 250)
                        .mapToLong(i -> ItemSize.of(OrderItems.encode(dataset.order(i))))
                        .average()
                        .orElseThrow())
                .isCloseTo(bytes, Percentage.withPercentage(10));
        assertThat(IntStream.range(0, 250).mapToLong(i -> ItemSize.of(OrderItems.encode(dataset.order(i)))))
                .allSatisfy(size -> assertThat(size).isCloseTo(bytes, Percentage.withPercentage(25)));
    }

    @Test
    void storesNothingThatIsAbsent() {
        Map<String, AttributeValue> item =
                OrderItems.encode(Dataset.small(ItemShape.TINY, 7).order(0));

        assertThat(item).containsOnlyKeys("pk", "sk", "type", "customerId", "placedAt", "id", "status");
    }

    @Test
    void storesEveryTypeAMapperMustHandle() {
        Map<String, AttributeValue> item =
                OrderItems.encode(Dataset.small(ItemShape.ORDER, 7).order(0));

        assertThat(item.values().stream().map(AttributeValue::type).distinct())
                .containsExactlyInAnyOrder(
                        AttributeValue.Type.S,
                        AttributeValue.Type.N,
                        AttributeValue.Type.BOOL,
                        AttributeValue.Type.SS,
                        AttributeValue.Type.M,
                        AttributeValue.Type.L,
                        AttributeValue.Type.B);
    }
}
