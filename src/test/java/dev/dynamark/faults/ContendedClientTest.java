package dev.dynamark.faults;

import static dev.dynamark.measure.ScriptedDynamo.error;
import static dev.dynamark.measure.ScriptedDynamo.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dynamark.accounts.Transactions;
import dev.dynamark.measure.ScriptedDynamo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** In front of a server that refuses by itself. */
class ContendedClientTest {

    private ScriptedDynamo dynamo;

    @BeforeEach
    void start() throws IOException {
        dynamo = new ScriptedDynamo();
    }

    @AfterEach
    void stop() {
        dynamo.close();
    }

    @Test
    void addsToTheWritesThatTheServerHandsBack() {
        dynamo.answers(
                ok("{\"UnprocessedItems\":{\"t\":[" + putOf(1) + "," + putOf(3) + "]}," + consumed(2) + "}"), ok("{}"));
        Refusing refusing = new Refusing(0, 50);
        try (DynamoDbClient client = client(refusing)) {
            BatchWriteItemResponse first = write(client, puts(1, 2, 3, 4));

            assertThat(first.unprocessedItems().get("t")).containsExactlyInAnyOrderElementsOf(puts(1, 3, 2, 4));
            assertThat(first.consumedCapacity().get(0).capacityUnits()).isZero();
            assertThat(refusing.counts()).isEqualTo(Map.of(Refusing.ITEMS, 4L));
            assertThat(refusing.owed()).isEqualTo(4);

            assertThat(write(client, puts(1)).unprocessedItems()).isEmpty();
            assertThat(refusing.owed()).isEqualTo(3);
        }
    }

    @Test
    void countsOnceWhatBothHandBack() {
        dynamo.answers(ok("{\"UnprocessedItems\":{\"t\":[" + putOf(2) + "]}," + consumed(3) + "}"));
        Refusing refusing = new Refusing(0, 50);
        try (DynamoDbClient client = client(refusing)) {
            BatchWriteItemResponse answer = write(client, puts(1, 2, 3, 4));

            assertThat(answer.unprocessedItems().get("t")).containsExactlyInAnyOrderElementsOf(puts(2, 4));
            assertThat(answer.consumedCapacity().get(0).capacityUnits()).isEqualTo(2);
            assertThat(refusing.counts()).isEqualTo(Map.of(Refusing.ITEMS, 2L));
        }
    }

    @Test
    void remembersWhatTheServerAloneHandedBack() {
        dynamo.answers(ok("{\"UnprocessedItems\":{\"t\":[" + putOf(2) + "]}}"), ok("{\"UnprocessedItems\":{}}"));
        Refusing refusing = new Refusing(0, 0);
        try (DynamoDbClient client = client(refusing)) {
            assertThat(write(client, puts(1, 2)).unprocessedItems().get("t")).isEqualTo(puts(2));
            assertThat(refusing.counts()).isEqualTo(Map.of(Refusing.ITEMS, 1L));
            assertThat(refusing.owed()).isEqualTo(1);

            write(client, puts(2));
            assertThat(refusing.owed()).isZero();
        }
    }

    @Test
    void addsToTheKeysThatTheServerHandsBack() {
        dynamo.answers(ok("{\"Responses\":{\"t\":[" + keyOf(2) + "," + keyOf(3) + "," + keyOf(4)
                + "]},\"UnprocessedKeys\":{\"t\":{\"Keys\":[" + keyOf(1) + "],\"ConsistentRead\":true}},"
                + consumed(1.5)
                + "}"));
        Refusing refusing = new Refusing(0, 50);
        try (DynamoDbClient client = client(refusing)) {
            BatchGetItemResponse answer = client.batchGetItem(request -> request.requestItems(Map.of(
                    "t",
                    KeysAndAttributes.builder()
                            .keys(IntStream.rangeClosed(1, 4)
                                    .mapToObj(ContendedClientTest::key)
                                    .toList())
                            .consistentRead(true)
                            .build())));

            assertThat(answer.unprocessedKeys().get("t").keys()).containsExactlyInAnyOrder(key(1), key(2), key(4));
            assertThat(answer.unprocessedKeys().get("t").consistentRead()).isTrue();
            assertThat(answer.responses().get("t")).containsExactly(key(3));
            assertThat(answer.consumedCapacity().get(0).capacityUnits()).isEqualTo(0.5);
            assertThat(refusing.counts()).isEqualTo(Map.of(Refusing.KEYS, 3L));
        }
    }

    @Test
    void countsWhatBecameOfTransactions() {
        dynamo.answers(
                ok("{}"),
                cancelled("TransactionConflict", "None"),
                cancelled("None", "ConditionalCheckFailed"),
                cancelled("TransactionConflict", "ConditionalCheckFailed"),
                error(500, "InternalServerError", ""));
        Refusing refusing = new Refusing(16.7, 0);
        try (DynamoDbClient client = client(refusing)) {
            assertThat(transact(client)).isNull();
            for (int i = 0; i < 3; i++) {
                assertThat(transact(client)).isInstanceOf(TransactionCanceledException.class);
            }
            assertThat(transact(client)).isNotNull();
            assertThat(transact(client)).as("the sixth is due").isInstanceOf(TransactionCanceledException.class);
        }

        assertThat(refusing.transactions()).isEqualTo(new Transactions(1, 2, 2));
        assertThat(refusing.counts()).isEqualTo(Map.of(Refusing.CONFLICTS, 3L));
        assertThat(dynamo.requests()).hasSize(5);
    }

    @Test
    void leavesAnswersAsTheyAreWhereNothingIsDue() throws IOException {
        String body = "{ \"UnprocessedItems\":{} , \"Number\": 1.50 }";
        for (double percent : List.of(0.0, 10.0)) {
            dynamo.answers(ok(body));
            try (SdkHttpClient client =
                    new ContendedClient(UrlConnectionHttpClient.create(), new Refusing(0, percent))) {
                HttpExecuteResponse response = client.prepareRequest(
                                batchWrite("{\"RequestItems\":{\"t\":[" + putOf(1) + "]}}"))
                        .call();

                try (InputStream answer = response.responseBody().orElseThrow()) {
                    assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8))
                            .isEqualTo(body);
                }
                assertThat(response.httpResponse().firstMatchingHeader("Content-Length"))
                        .contains(String.valueOf(body.length()));
            }
        }
    }

    @Test
    void doesNotReadRequestsWhereNothingIsRefused() throws IOException {
        dynamo.answers(ok("{}"));
        try (SdkHttpClient client = new ContendedClient(UrlConnectionHttpClient.create(), new Refusing(0, 0))) {
            HttpExecuteResponse response =
                    client.prepareRequest(batchWrite("no JSON")).call();

            assertThat(response.httpResponse().isSuccessful()).isTrue();
        }
    }

    private HttpExecuteRequest batchWrite(String body) {
        return HttpExecuteRequest.builder()
                .request(SdkHttpFullRequest.builder()
                        .method(SdkHttpMethod.POST)
                        .uri(URI.create(dynamo.uri() + "/"))
                        .putHeader("X-Amz-Target", "DynamoDB_20120810.BatchWriteItem")
                        .putHeader("Content-Length", String.valueOf(body.length()))
                        .build())
                .contentStreamProvider(() -> new java.io.ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static ScriptedDynamo.Answer cancelled(String first, String second) {
        return error(
                400,
                "TransactionCanceledException",
                ",\"CancellationReasons\":[{\"Code\":\"" + first + "\"},{\"Code\":\"" + second + "\"}]");
    }

    private static Throwable transact(DynamoDbClient client) {
        return catchThrowable(() -> client.transactWriteItems(request -> {}));
    }

    private static BatchWriteItemResponse write(DynamoDbClient client, List<WriteRequest> writes) {
        return client.batchWriteItem(request -> request.requestItems(Map.of("t", writes)));
    }

    private static String consumed(double units) {
        return "\"ConsumedCapacity\":[{\"TableName\":\"t\",\"CapacityUnits\":" + units + "}]";
    }

    private static String keyOf(int number) {
        return "{\"pk\":{\"S\":\"" + number + "\"}}";
    }

    private static String putOf(int number) {
        return "{\"PutRequest\":{\"Item\":" + keyOf(number) + "}}";
    }

    private static Map<String, AttributeValue> key(int number) {
        return Map.of("pk", AttributeValue.fromS(String.valueOf(number)));
    }

    private static List<WriteRequest> puts(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> WriteRequest.builder()
                        .putRequest(put -> put.item(key(number)))
                        .build())
                .toList();
    }

    private DynamoDbClient client(Refusing refusing) {
        return DynamoDbClient.builder()
                .endpointOverride(dynamo.uri())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClient(new ContendedClient(UrlConnectionHttpClient.create(), refusing))
                .overrideConfiguration(each -> each.retryStrategy(retry -> retry.maxAttempts(1)))
                .build();
    }
}
