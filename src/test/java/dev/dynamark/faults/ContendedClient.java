package dev.dynamark.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * An HTTP client that refuses as DynamoDB does when many write at once: it cancels transactions with a conflict before they
 * are sent, and tells of items of batches that were not processed. Those it has sent, which does no harm: whoever is told
 * writes or reads them again.
 */
public final class ContendedClient implements SdkHttpClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONFLICT =
            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\",\"Message\":\"Transaction"
                    + " cancelled, please refer cancellation reasons for specific reasons [TransactionConflict,"
                    + " None]\",\"CancellationReasons\":[{\"Code\":\"TransactionConflict\",\"Message\":\"Transaction is"
                    + " ongoing for the item\"},{\"Code\":\"None\"}]}";

    private final SdkHttpClient client;
    private final Refusing refusing;

    /**
     * In front of another client, which is closed with this one.
     *
     * @param refusing what to refuse; it counts
     */
    public ContendedClient(SdkHttpClient client, Refusing refusing) {
        this.client = client;
        this.refusing = refusing;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        String target =
                request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
        return switch (target.substring(target.indexOf('.') + 1)) {
            case "TransactWriteItems" -> refusing.isInConflict() ? new Cancelled() : client.prepareRequest(request);
            case "BatchWriteItem" -> new HandingBack(request, this::writes);
            case "BatchGetItem" -> new HandingBack(request, this::keys);
            default -> client.prepareRequest(request);
        };
    }

    @Override
    public void close() {
        client.close();
    }

    private static final class Cancelled implements ExecutableHttpRequest {

        @Override
        public HttpExecuteResponse call() throws IOException {
            return answer(
                    SdkHttpResponse.builder()
                            .statusCode(400)
                            .putHeader("Content-Type", "application/x-amz-json-1.0")
                            .putHeader("x-amzn-RequestId", UUID.randomUUID().toString())
                            .build(),
                    JSON.readTree(CONFLICT));
        }

        @Override
        public void abort() {}
    }

    private static HttpExecuteResponse answer(SdkHttpResponse head, JsonNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        return HttpExecuteResponse.builder()
                .response(head)
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
                .build();
    }

    /** Changes an answer by what was asked; whether it did. */
    private interface Change {
        boolean apply(JsonNode asked, ObjectNode answer);
    }

    private final class HandingBack implements ExecutableHttpRequest {

        private final HttpExecuteRequest request;
        private final ExecutableHttpRequest sent;
        private final Change change;

        HandingBack(HttpExecuteRequest request, Change change) {
            this.request = request;
            this.sent = client.prepareRequest(request);
            this.change = change;
        }

        @Override
        public HttpExecuteResponse call() throws IOException {
            JsonNode asked;
            try (InputStream body =
                    request.contentStreamProvider().orElseThrow().newStream()) {
                asked = JSON.readTree(body);
            }
            HttpExecuteResponse response = sent.call();
            if (!response.httpResponse().isSuccessful()) {
                return response;
            }
            ObjectNode answer;
            try (InputStream body = response.responseBody().orElseThrow()) {
                answer = (ObjectNode) JSON.readTree(body);
            }
            change.apply(asked, answer);
            // The checksum and the length were of the answer before.
            return answer(
                    SdkHttpFullResponse.builder()
                            .statusCode(response.httpResponse().statusCode())
                            .headers(response.httpResponse().headers())
                            .removeHeader("x-amz-crc32")
                            .removeHeader("Content-Length")
                            .build(),
                    answer);
        }

        @Override
        public void abort() {
            sent.abort();
        }
    }

    private boolean writes(JsonNode asked, ObjectNode answer) {
        ObjectNode handedBack = JSON.createObjectNode();
        asked.path("RequestItems").properties().forEach(table -> {
            ArrayNode some = JSON.createArrayNode();
            table.getValue().forEach(write -> {
                if (refusing.handsBack(write)) {
                    some.add(write);
                }
            });
            if (!some.isEmpty()) {
                handedBack.set(table.getKey(), some);
            }
        });
        answer.set("UnprocessedItems", handedBack);
        return !handedBack.isEmpty();
    }

    private boolean keys(JsonNode asked, ObjectNode answer) {
        ObjectNode handedBack = JSON.createObjectNode();
        asked.path("RequestItems").properties().forEach(table -> {
            ArrayNode some = JSON.createArrayNode();
            table.getValue().path("Keys").forEach(key -> {
                if (refusing.handsBackKey()) {
                    some.add(key);
                }
            });
            if (!some.isEmpty()) {
                ObjectNode again = table.getValue().deepCopy();
                again.set("Keys", some);
                handedBack.set(table.getKey(), again);
                remove(some, answer.path("Responses").path(table.getKey()));
            }
        });
        answer.set("UnprocessedKeys", handedBack);
        return !handedBack.isEmpty();
    }

    private static void remove(ArrayNode keys, JsonNode items) {
        Set<JsonNode> handedBack = new HashSet<>();
        keys.forEach(handedBack::add);
        for (Iterator<JsonNode> each = items.iterator(); each.hasNext(); ) {
            JsonNode item = each.next();
            ObjectNode key = JSON.createObjectNode();
            keys.get(0).fieldNames().forEachRemaining(name -> key.set(name, item.path(name)));
            if (handedBack.contains(key)) {
                each.remove();
            }
        }
    }
}
