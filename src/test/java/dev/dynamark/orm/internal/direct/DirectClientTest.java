package dev.dynamark.orm.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.orm.internal.direct.Way.Calls;
import dev.dynamark.orm.transport.DirectClient;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Real calls, and what a client is made from. */
class DirectClientTest {

    @TempDir
    static Path folder;

    private static Backend backend;

    @BeforeAll
    static void start() {
        backend = LocalBackend.start(folder);
    }

    @AfterAll
    static void stop() {
        backend.close();
    }

    @ParameterizedTest
    @EnumSource
    void talksToDynamoDb(Way way) {
        try (Calls calls = way.to(backend.endpoint().uri())) {
            assertThatThrownBy(() -> calls.get("{\"TableName\":\"missing\",\"Key\":{\"pk\":{\"S\":\"x\"}}}"))
                    .isInstanceOf(ResourceNotFoundException.class)
                    .satisfies(failure -> assertThat(((ResourceNotFoundException) failure).requestId())
                            .isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsManyCallsApart(Way way) {
        try (AnsweringServer echo = new AnsweringServer(arrival -> Reply.ok(arrival.body()));
                Calls calls = way.to(echo.uri(), builder -> builder.apiCallTimeout(Duration.ofMinutes(5)))) {
            List<String> bodies = IntStream.range(0, 40)
                    .mapToObj(i -> ("{\"n\":" + i + "}").repeat(1 + i * 100))
                    .toList();
            List<CompletableFuture<String>> answers = new ArrayList<>();
            for (String body : bodies) {
                answers.add(way.waits() ? CompletableFuture.supplyAsync(() -> calls.get(body)) : calls.start(body));
            }

            assertThat(answers).extracting(CompletableFuture::join).containsExactlyElementsOf(bodies);
        }
    }

    @Test
    void isMadeLikeAnSdkClientAndGoesToTheEndpointOfTheAccount() {
        try (Seen http = new Seen();
                DynamoDbClient sdk = DynamoDbClient.builder()
                        .region(Region.EU_CENTRAL_1)
                        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.builder()
                                .accessKeyId("AKID")
                                .secretAccessKey("secret")
                                .accountId("123456789012")
                                .build()))
                        .httpClient(http)
                        .build();
                DirectClient direct = DirectClient.like(sdk).httpClient(http).build()) {
            assertThatThrownBy(() -> sdk.getItem(get -> get.tableName("orders")))
                    .isInstanceOf(Stop.class);
            assertThatThrownBy(() -> send(direct)).isInstanceOf(Stop.class);

            SdkHttpRequest ofSdk = http.requests.get(0);
            SdkHttpRequest ofDirect = http.requests.get(1);
            assertThat(ofDirect.getUri()).isEqualTo(ofSdk.getUri());
            for (String header : List.of("Host", "Content-Type", "X-Amz-Target", "amz-sdk-request")) {
                assertThat(ofDirect.matchingHeaders(header)).isEqualTo(ofSdk.matchingHeaders(header));
            }
            assertThat(ofDirect.toBuilder().build().headers()).isEqualTo(ofDirect.headers());
        }
    }

    @Test
    void hasTheRetriesOfTheSdkByDefault() {
        try (Seen http = new Seen();
                DirectClient direct = builder(http).build()) {
            assertThatThrownBy(() -> send(direct)).isInstanceOf(Stop.class);

            assertThat(http.requests.get(0).firstMatchingHeader("amz-sdk-request"))
                    .contains("attempt=1; max=9");
        }
    }

    @Test
    void leavesOpenWhatItWasGiven() {
        Seen http = new Seen();
        builder(http).build().close();

        assertThat(http.closed).isFalse();
    }

    @Test
    void canBeMadeAfterAFailure() {
        DirectClient.Builder builder = builder(new Seen()).endpointOverride(URI.create("ftp://127.0.0.1"));
        assertThatThrownBy(builder::build).isInstanceOf(RuntimeException.class);

        builder.endpointOverride(URI.create("http://127.0.0.1:1")).build().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http:///x", "http://h/a%20b", "http://h/a/../b", "http://h/a//b"})
    void refusesAnEndpointThatItCannotSignFor(String endpoint) {
        assertThatThrownBy(() -> Destination.of(URI.create(endpoint), new SigningScope("us-east-1", "dynamodb")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("correct endpointOverride");
    }

    @Test
    void refusesATimeLimitOfNothing() {
        assertThatThrownBy(() -> DirectClient.builder().apiCallTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("apiCallTimeout");
    }

    private static DirectClient.Builder builder(SdkHttpClient http) {
        return DirectClient.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "secret")))
                .httpClient(http);
    }

    private static void send(DirectClient direct) {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        direct.path().send("GetItem", body, body.length, (answer, length) -> length);
    }

    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private static final class Seen implements SdkHttpClient {

        private final List<SdkHttpRequest> requests = new ArrayList<>();
        private boolean closed;

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            requests.add(request.httpRequest());
            throw new Stop();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
