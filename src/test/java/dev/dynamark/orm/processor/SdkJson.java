package dev.dynamark.orm.processor;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as the SDK itself writes them: what a put sends. */
final class SdkJson implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Capture capture = new Capture();
    private final DynamoDbClient client = DynamoDbClient.builder()
            .region(Region.US_EAST_1)
            .endpointOverride(URI.create("http://127.0.0.1:1"))
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .httpClient(capture)
            .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
            .build();

    byte[] of(Map<String, AttributeValue> item) {
        try {
            client.putItem(put -> put.tableName("items").item(item));
        } catch (SdkClientException expected) {
            // The capture answers nothing.
        }
        try {
            return JSON.writeValueAsBytes(JSON.readTree(capture.body).get("Item"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static final class Capture implements SdkHttpClient {

        private byte[] body;

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() throws IOException {
                    try (InputStream in =
                            request.contentStreamProvider().orElseThrow().newStream()) {
                        body = SdkBytes.fromInputStream(in).asByteArray();
                    }
                    throw new IOException("nothing is sent");
                }

                @Override
                public void abort() {}
            };
        }

        @Override
        public void close() {}
    }
}
