package dev.dynamark.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.bench.Call.Argument;
import dev.dynamark.bench.model.SampleModels;
import dev.dynamark.bench.model.SixItems;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ClientCostTest {

    private static final byte[] REQUEST = "{\"Key\":{\"id\":{\"S\":\"1\"}}}".getBytes(UTF_8);

    static Stream<String> contestants() {
        return OrderContestant.all().stream().map(OrderContestant::id);
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void doesEveryOperationRightly(String contestant) {
        for (Operation operation : Operation.values()) {
            for (String shape : List.of("tiny", "order")) {
                try (ClientCost cost = ClientCost.open(contestant, operation.label(), shape, 10)) {
                    cost.next();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"aws-sdk", "enhanced", "dynamorm"})
    void doesOperationsOnFlatItemsRightly(String contestant) {
        for (String operation : List.of("put", "get", "delete", "query", "scan")) {
            try (ClientCost cost = ClientCost.open(contestant, operation, "flat", 10)) {
                cost.next();
            }
        }
    }

    @Test
    void followsThePagesThatHugeItemsNeed() {
        try (ClientCost cost = ClientCost.open("aws-sdk", "query", "huge", 100)) {
            assertThat((List<?>) cost.next()).hasSize(100);
        }
    }

    @Test
    void refusesAWrongResult() {
        Call<String, String> call = new Call<>(
                List.of(new Argument<>("a", Expected.holding("\"1\""), "right")), argument -> "wrong", each -> each);

        assertThatThrownBy(() -> call.check(() -> REQUEST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected what was answered, right, found wrong.");
    }

    @Test
    void refusesAWrongRequest() {
        Map<String, AttributeValue> key = Map.of("id", AttributeValue.fromS("2"));
        Call<String, String> call = new Call<>(
                List.of(new Argument<>("a", Expected.item("Key", key), "right")), each -> "right", each -> each);

        assertThatThrownBy(() -> call.check(() -> REQUEST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Expected a request with")
                .hasMessageContaining("{\"id\":{\"S\":\"1\"}}");
    }

    @Test
    void readsSetsInAnyOrder() {
        Map<String, AttributeValue> item = Map.of("tags", AttributeValue.fromSs(List.of("b", "a")));

        assertThat(Expected.item("Item", item)
                        .isIn(WireJson.read("{\"Item\":{\"tags\":{\"SS\":[\"a\",\"b\"]}}}".getBytes(UTF_8))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 11, 63})
    void mapsEveryAttributeInEveryWay(int attributes) {
        for (String mapper : Mappings.ALL) {
            for (Map<String, AttributeValue> item : SampleItems.of(attributes, 2)) {
                assertThat(item).hasSize(attributes);
                assertThatCode(() -> Mappings.of(mapper, attributes).decodeChecked(item))
                        .doesNotThrowAnyException();
            }
        }
        for (String mapper : WireMappings.ALL) {
            for (Map<String, AttributeValue> item : SampleItems.of(attributes, 2)) {
                assertThatCode(() -> WireMappings.of(mapper, attributes).decodeChecked(item))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void refusesAMappingThatLosesAnAttribute() {
        Map<String, AttributeValue> item = SixItems.encode(SampleModels.six(1));
        Mappings.Mapping<Map<String, AttributeValue>> losing = new Mappings.Mapping<>(model -> model, stored -> {
            Map<String, AttributeValue> model = new LinkedHashMap<>(stored);
            model.remove("email");
            return model;
        });

        assertThatThrownBy(() -> losing.decodeChecked(item))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keeps the 6 attributes");
    }

    @Test
    void namesWhatThereIsNot() {
        assertThatThrownBy(() -> ClientCost.open("nobody", "get", "order", 1))
                .hasMessageContaining("found nobody")
                .hasMessageContaining("aws-sdk");
        assertThatThrownBy(() -> ClientCost.open("aws-sdk", "got", "order", 1)).hasMessageContaining("found got");
        assertThatThrownBy(() -> ClientCost.open("aws-sdk", "get", "odd", 1)).hasMessageContaining("found odd");
        assertThatThrownBy(() -> ClientCost.open("aws-sdk-async", "get", "flat", 1))
                .hasMessageContaining("which have a model of the shape flat, found aws-sdk-async");
        assertThatThrownBy(() -> Mappings.of("magic", 6)).hasMessageContaining("found magic");
        assertThatThrownBy(() -> WireMappings.of("magic", 6)).hasMessageContaining("found magic");
        assertThatThrownBy(() -> SampleItems.of(7, 1)).hasMessageContaining("found 7");
        assertThat(Optional.of(Question.of("mapping"))).contains(Question.MAPPING);
    }
}
