package dev.dynamark.faults;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * An HTTP client that refuses as DynamoDB does when many write at once: it cancels transactions with a conflict before they
 * are sent, and tells of items of batches that were not processed. Those it has sent, which does no harm: whoever is told
 * writes or reads them again. What the server refuses by itself passes, and is counted too.
 */
public final class ContendedClient implements SdkHttpClient {

    private static final String CONFLICT =
            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\",\"Message\":\"Transaction"
                    + " cancelled, please refer cancellation reasons for specific reasons [TransactionConflict,"
                    + " None]\",\"CancellationReasons\":[{\"Code\":\"TransactionConflict\",\"Message\":\"Transaction is"
                    + " ongoing for the item\"},{\"Code\":\"None\"}]}";

    private final SdkHttpClient client;
    private final Refusing refusing;
    private final HandingBack writes;
    private final HandingBack keys;

    /**
     * In front of another client, which is closed with this one.
     *
     * @param refusing what to refuse; it counts
     */
    public ContendedClient(SdkHttpClient client, Refusing refusing) {
        this.client = client;
        this.refusing = refusing;
        this.writes = new HandingBack.Writes(refusing);
        this.keys = new HandingBack.Keys(refusing);
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        String target =
                request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
        return switch (target.substring(target.indexOf('.') + 1)) {
            case "TransactWriteItems" ->
                refusing.isInConflict()
                        ? new Cancelled()
                        : new TransactionRequest(client.prepareRequest(request), refusing);
            case "BatchWriteItem" -> new BatchRequest(request, client.prepareRequest(request), writes);
            case "BatchGetItem" -> new BatchRequest(request, client.prepareRequest(request), keys);
            default -> client.prepareRequest(request);
        };
    }

    @Override
    public void close() {
        client.close();
    }

    private static final class Cancelled implements ExecutableHttpRequest {

        @Override
        public HttpExecuteResponse call() {
            return BatchRequest.answer(
                    SdkHttpResponse.builder()
                            .statusCode(400)
                            .putHeader("Content-Type", "application/x-amz-json-1.0")
                            .putHeader("x-amzn-RequestId", UUID.randomUUID().toString())
                            .build(),
                    CONFLICT.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void abort() {}
    }
}
