package dev.dynamark.run.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.cost.Units;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.SettingsSources;
import dev.dynamark.queries.Shapes;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What is taken of requests before they are answered. */
class SpendingTest {

    private static final Dataset SMALL = new Dataset("small", 1_000, ItemShape.ORDER, 42);
    private static final Dataset LARGE = new Dataset("large", 100_000, ItemShape.ORDER, 42);

    private final AverageUnits average = new AverageUnits(Settings.from(Map.of(), List.of("a")), List.of(SMALL));

    private Units of(SdkRequest request) {
        return average.of(Asked.of(request).orElseThrow());
    }

    private Units of(String operation, String body) throws IOException {
        return average.of(Asked.of(operation, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
    }

    private static KeysAndAttributes keys(int count, boolean consistent) {
        return KeysAndAttributes.builder()
                .keys(Collections.nCopies(count, Map.of("pk", AttributeValue.fromS("x"))))
                .consistentRead(consistent)
                .build();
    }

    @Test
    void takesTwiceAsMuchOfAReadThatIsConsistent() throws IOException {
        assertThat(of(GetItemRequest.builder().build())).isEqualTo(new Units(0.5, 0));
        assertThat(of(GetItemRequest.builder().consistentRead(true).build())).isEqualTo(new Units(1, 0));
        assertThat(of("GetItem", "{\"Key\":{}}")).isEqualTo(new Units(0.5, 0));
        assertThat(of("GetItem", "{\"ConsistentRead\":true}")).isEqualTo(new Units(1, 0));
    }

    @Test
    void takesOfABatchAsMuchAsItHasKeys() throws IOException {
        assertThat(of(BatchGetItemRequest.builder()
                        .requestItems(Map.of("t", keys(100, true)))
                        .build()))
                .isEqualTo(new Units(100, 0));
        assertThat(of(BatchGetItemRequest.builder()
                        .requestItems(Map.of("t", keys(25, false)))
                        .build()))
                .isEqualTo(new Units(12.5, 0));
        assertThat(of("BatchGetItem", "{\"RequestItems\":{\"t\":{\"ConsistentRead\":true,\"Keys\":[{},{},{}]}}}"))
                .isEqualTo(new Units(3, 0));
    }

    @Test
    void takesOfWritesByTheItem() throws IOException {
        Units put = of(PutItemRequest.builder().build());

        assertThat(of(BatchWriteItemRequest.builder()
                        .requestItems(Map.of(
                                "t",
                                Collections.nCopies(3, WriteRequest.builder().build())))
                        .build()))
                .isEqualTo(put.times(3));
        assertThat(of(TransactWriteItemsRequest.builder()
                        .transactItems(Collections.nCopies(
                                2, TransactWriteItem.builder().build()))
                        .build()))
                .isEqualTo(put.times(4));
        assertThat(of("BatchWriteItem", "{\"RequestItems\":{\"t\":[{},{}]}}")).isEqualTo(put.times(2));
        assertThat(of("TransactWriteItems", "{\"TransactItems\":[{},{}]}")).isEqualTo(put.times(4));
        assertThat(of("PutItem", "")).isEqualTo(put);
    }

    @Test
    void takesOfQueriesOfShapesWhatTheyReadAndAWholePageOfTheWidePartitionOnly() throws IOException {
        Settings settings = SettingsSources.of(List.of("a"), List.of())
                .withShapes(Shapes.byLabel())
                .withProperties(Map.of("bench.shapes", "key-between,pages-of-10,large-result"))
                .read()
                .settings();
        AverageUnits shapes = new AverageUnits(settings, List.of(SMALL));
        QueryRequest.Builder query = QueryRequest.builder();

        // 30 orders of less than 1 KB.
        assertThat(shapes.of(Asked.of(query.build()).orElseThrow()).read()).isCloseTo(3.5, within(0.5));
        assertThat(shapes.of(Asked.of(query.limit(10).build()).orElseThrow()).read())
                .isCloseTo(1.5, within(0.5));
        assertThat(shapes.of(Asked.of(QueryRequest.builder()
                                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("CUSTOMER#bulk")))
                                .build())
                        .orElseThrow()))
                .isEqualTo(new Units(128, 0));
        assertThat(shapes.of(Asked.of(
                        "Query",
                        new ByteArrayInputStream("{\"ExpressionAttributeValues\":{\":p\":{\"S\":\"CUSTOMER#bulk\"}}}"
                                .getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(new Units(128, 0));
    }

    @Test
    void takesOfAScanNoMoreThanAPage() {
        AverageUnits large = new AverageUnits(Settings.from(Map.of(), List.of("a")), List.of(LARGE));

        assertThat(large.of(Asked.of(ScanRequest.builder().build()).orElseThrow())
                        .read())
                .isBetween(100.0, 128.0);
    }

    @Test
    void takesNothingOfWhatIsNotChargedByTheItem() throws IOException {
        assertThat(of(ListTablesRequest.builder().build())).isEqualTo(Units.NONE);
        assertThat(of("DescribeTable", "{}")).isEqualTo(Units.NONE);
    }
}
