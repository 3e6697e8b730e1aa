package dev.dynamark.cost;

import static dev.dynamark.cost.CountedTable.TABLE;
import static dev.dynamark.cost.CountedTable.item;
import static dev.dynamark.cost.CountedTable.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Writes that DynamoDB Local refuses; it tells no units of them. */
class RefusedWritesTest {

    private static final String NEW = "attribute_not_exists(pk)";
    private static final String OTHER = "attribute_exists(absent)";
    private static final ReturnValuesOnConditionCheckFailure RETURNED = ReturnValuesOnConditionCheckFailure.ALL_OLD;

    @TempDir
    static Path folder;

    private static CountedTable table;

    @BeforeAll
    static void start() {
        table = new CountedTable(folder);
        table.put(item("there", 2_500, "A"));
    }

    @AfterAll
    static void stop() {
        table.close();
    }

    @Test
    void countsTheLargerOfWhatIsThereAndWhatWasWanted() {
        assertThat(refused(put(1_500).build())).as("not returned").contains(new Units(0, 2));
        assertThat(refused(
                        put(1_500).returnValuesOnConditionCheckFailure(RETURNED).build()))
                .contains(new Units(0, 3));
        assertThat(refused(
                        put(3_500).returnValuesOnConditionCheckFailure(RETURNED).build()))
                .contains(new Units(0, 4));
    }

    @Test
    void countsWhatAnUpdateOrDeleteFound() {
        assertThat(refused(update("there").build())).as("not returned").isEmpty();
        assertThat(refused(update("there")
                        .returnValuesOnConditionCheckFailure(RETURNED)
                        .build()))
                .contains(new Units(0, 3));
        assertThat(refused(update("missing")
                        .returnValuesOnConditionCheckFailure(RETURNED)
                        .build()))
                .as("the least that a write costs")
                .contains(new Units(0, 1));
        assertThat(refused(DeleteItemRequest.builder()
                        .tableName(TABLE)
                        .key(key("there"))
                        .conditionExpression(OTHER)
                        .returnValuesOnConditionCheckFailure(RETURNED)
                        .build()))
                .contains(new Units(0, 3));
    }

    @Test
    void countsAllItemsOfATransactionThatAConditionCancelled() {
        TransactWriteItemsRequest transaction = TransactWriteItemsRequest.builder()
                .transactItems(
                        TransactWriteItem.builder()
                                .put(put -> put.tableName(TABLE)
                                        .item(item("there", 100))
                                        .conditionExpression(NEW))
                                .build(),
                        TransactWriteItem.builder()
                                .update(update -> update.tableName(TABLE)
                                        .key(key("known"))
                                        .updateExpression("REMOVE absent"))
                                .build())
                .build();

        Throwable cancelled = catchThrowable(() -> table.send(transaction));
        assertThat(cancelled).isInstanceOf(TransactionCanceledException.class);
        assertThat(rules((name, key) -> Optional.of(item("known", 1_500))).ofRefused(transaction, cancelled))
                .contains(new Units(0, 2 + 4));
        assertThat(rules(KnownItems.NONE).ofRefused(transaction, cancelled)).isEmpty();
    }

    @Test
    void doesNotKnowWhatOtherRefusalsCost() {
        PutItemRequest put = put(100).build();
        TransactWriteItemsRequest transaction =
                TransactWriteItemsRequest.builder().build();

        assertThat(rules(KnownItems.NONE).ofRefused(put, new IllegalStateException()))
                .isEmpty();
        assertThat(rules(KnownItems.NONE)
                        .ofRefused(
                                transaction,
                                TransactionCanceledException.builder()
                                        .cancellationReasons(CancellationReason.builder()
                                                .code("TransactionConflict")
                                                .build())
                                        .build()))
                .isEmpty();
    }

    private static PutItemRequest.Builder put(int bytes) {
        return PutItemRequest.builder()
                .tableName(TABLE)
                .item(item("there", bytes, "A"))
                .conditionExpression(NEW);
    }

    private static UpdateItemRequest.Builder update(String pk) {
        return UpdateItemRequest.builder()
                .tableName(TABLE)
                .key(key(pk))
                .updateExpression("SET note = :n")
                .conditionExpression(OTHER)
                .expressionAttributeValues(Map.of(":n", AttributeValue.fromS("1")));
    }

    private static Optional<Units> refused(SdkRequest request) {
        Throwable refusal = catchThrowable(() -> table.send(request));
        assertThat(refusal).isInstanceOf(ConditionalCheckFailedException.class);
        return rules(KnownItems.NONE).ofRefused(request, refusal);
    }

    private static RequestUnits rules(KnownItems known) {
        return new RequestUnits(name -> Optional.of(table.design()), known);
    }
}
