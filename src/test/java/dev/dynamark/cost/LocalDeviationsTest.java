package dev.dynamark.cost;

import static dev.dynamark.cost.CountedTable.TABLE;
import static dev.dynamark.cost.CountedTable.get;
import static dev.dynamark.cost.CountedTable.item;
import static dev.dynamark.cost.CountedTable.key;
import static dev.dynamark.cost.CountedTable.told;
import static dev.dynamark.cost.CountedTable.transactPut;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What DynamoDB Local tells otherwise than DynamoDB: if it stops, the list has to become shorter. */
class LocalDeviationsTest {

    @TempDir
    static Path folder;

    private static CountedTable table;

    @BeforeAll
    static void start() {
        table = new CountedTable(folder);
    }

    @AfterAll
    static void stop() {
        table.close();
    }

    @Test
    void deviatesInBatchesOfKeysWithoutItems() {
        table.put(item("d1", 100));
        table.put(item("d2", 6_000));
        BatchGetItemRequest missing = BatchGetItemRequest.builder()
                .requestItems(Map.of(
                        TABLE,
                        KeysAndAttributes.builder()
                                .keys(List.of(key("missing"), key("d1"), key("nothing"), key("d2")))
                                .build()))
                .build();

        assertDeviates(KnownDeviation.BATCH_GET_OF_NOTHING, missing, new Units(2.5, 0), new Units(1.5, 0));
        assertThat(rules().deviation(missing, table.send(missing), new Units(2, 0)))
                .as("one of the two that are missing")
                .isEmpty();
        assertThat(rules().deviation(missing, table.send(missing), new Units(1, 0)))
                .as("something else is wrong too")
                .isEmpty();
        assertThat(rules().deviation(get("d1", true), table.send(get("d1", true)), new Units(2, 0)))
                .isEmpty();
    }

    @Test
    void deviatesInTransactionsOfItemsThatCostTheSame() {
        assertDeviates(transaction(100, 100), new Units(0, 4), new Units(0, 2));
        assertDeviates(transaction(1_025, 1_025), new Units(0, 8), new Units(0, 4));
        assertDeviates(transaction(100, 100, 1_025, 1_025, 100), new Units(0, 14), new Units(0, 6));

        TransactWriteItemsRequest equal = transaction(100, 100);
        assertThat(rules().deviation(equal, table.send(equal), new Units(0, 3))).isEmpty();
    }

    @Test
    void tellsUnequalItemsOfTransactionsRightly() {
        TransactWriteItemsRequest transaction = transaction(100, 1_025);
        SdkResponse response = table.send(transaction);

        assertThat(rules().of(transaction, response)).contains(new Units(0, 6)).contains(told(response));
    }

    private static TransactWriteItemsRequest transaction(int... bytes) {
        return TransactWriteItemsRequest.builder()
                .transactItems(IntStream.range(0, bytes.length)
                        .mapToObj(i -> transactPut(item("equal-" + i, bytes[i])))
                        .toList())
                .build();
    }

    private static void assertDeviates(TransactWriteItemsRequest transaction, Units calculated, Units told) {
        assertDeviates(KnownDeviation.TRANSACTION_OF_EQUALS, transaction, calculated, told);
    }

    private static void assertDeviates(KnownDeviation deviation, SdkRequest request, Units calculated, Units told) {
        SdkResponse response = table.send(request);

        assertThat(rules().of(request, response)).contains(calculated);
        assertThat(told(response)).as(deviation.description()).isEqualTo(told);
        assertThat(rules().deviation(request, response, told)).contains(deviation);
    }

    private static RequestUnits rules() {
        return new RequestUnits(name -> Optional.of(table.design()), KnownItems.NONE);
    }
}
