package dev.dynamark.bench;

import dev.dynamark.bench.model.ElevenItems;
import dev.dynamark.bench.model.FlatItems;
import dev.dynamark.bench.model.SampleModels;
import dev.dynamark.bench.model.SixItems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of a number of attributes, in maps as the SDK's answers have them. */
final class SampleItems {

    private SampleItems() {}

    static List<Map<String, AttributeValue>> of(int attributes, int count) {
        IntFunction<Map<String, AttributeValue>> item =
                switch (attributes) {
                    case 6 -> seed -> SixItems.encode(SampleModels.six(seed));
                    case 11 -> seed -> ElevenItems.encode(SampleModels.eleven(seed));
                    case 63 -> seed -> FlatItems.encode(SampleModels.flat(seed));
                    default ->
                        throw new IllegalArgumentException(
                                "Expected 6, 11 or 63 attributes, found " + attributes + ".");
                };
        return IntStream.range(0, count)
                .mapToObj(seed -> Collections.unmodifiableMap(new LinkedHashMap<>(item.apply(seed))))
                .toList();
    }
}
