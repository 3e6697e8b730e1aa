package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class EndpointBackendTest {

    private Optional<HttpServer> server = Optional.empty();

    @AfterEach
    void stop() {
        server.ifPresent(running -> running.stop(0));
    }

    @Test
    void findsWhatDynamoDbLocalCanDo(@TempDir Path folder) {
        try (Backend local = LocalBackend.start(folder);
                Backend backend = EndpointBackend.connect(local.endpoint().uri(), Optional.empty())) {
            assertThat(backend.capabilities()).containsExactlyInAnyOrder(Capability.values());
            assertThat(backend.capabilities()).isEqualTo(local.capabilities());
            assertThat(tables(local)).isEmpty();
            assertThat(backend.tier()).isEqualTo(Tier.EMULATOR);
            assertThat(backend.name()).isEqualTo("endpoint");
            assertThat(backend.process()).isEmpty();
            assertThat(backend.endpoint().region()).isEqualTo(Region.US_EAST_1);
            assertThat(backend.description())
                    .isEqualTo("DynamoDB emulator at " + local.endpoint().uri()
                            + " (us-east-1), with transactions, streams, TTL, parallel scan");
        }
    }

    @Test
    void leavesOutWhatAServerDoesNotKnow() throws IOException {
        URI uri = serve(Map.of(
                "DescribeTable", "ResourceNotFoundException",
                "DescribeTimeToLive", "ResourceNotFoundException",
                "Scan", "ResourceNotFoundException"));

        try (Backend backend = EndpointBackend.connect(uri, Optional.of("eu-west-1"))) {
            assertThat(backend.capabilities()).containsExactly(Capability.TTL);
            assertThat(backend.description()).endsWith("(eu-west-1), with TTL");
        }
    }

    @Test
    void saysThatNothingCanBeDone() throws IOException {
        URI uri = serve(Map.of("DescribeTable", "ResourceNotFoundException"));

        try (Backend backend = EndpointBackend.connect(uri, Optional.empty())) {
            assertThat(backend.description()).endsWith("with none of transactions, streams, TTL, parallel scan");
        }
    }

    @Test
    void namesAnEndpointWhereNothingListens() throws IOException {
        URI closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }

        assertThatThrownBy(() -> EndpointBackend.connect(closed, Optional.empty()))
                .isInstanceOf(BackendException.class)
                .hasMessageStartingWith("Nothing answers at " + closed + ": ")
                .hasMessageContaining("refused")
                .hasMessageEndingWith("Start the server, or correct the endpoint.");
    }

    @Test
    void namesRefusedCredentials() throws IOException {
        URI uri = serve(Map.of("DescribeTable", "UnrecognizedClientException"));

        assertThatThrownBy(() -> EndpointBackend.connect(uri, Optional.empty()))
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("should say ResourceNotFoundException but says UnrecognizedClientException");
    }

    @Test
    void namesAServerThatIsNoDynamoDb() throws IOException {
        URI uri = serve(Map.of());

        assertThatThrownBy(() -> EndpointBackend.connect(uri, Optional.empty()))
                .isInstanceOf(BackendException.class)
                .hasMessageStartingWith("The server at " + uri + " (us-east-1) does not answer as DynamoDB does")
                .hasMessageContaining("UnknownOperationException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8000", "localhost:8000", "ftp://localhost", "http:/8000", "8000"})
    void refusesWhatIsNoAddress(String text) {
        URI uri = URI.create(text.startsWith("127") ? "//" + text : text);

        assertThatThrownBy(() -> EndpointBackend.connect(uri, Optional.empty()))
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("is no address of a server: expected http or https and a host");
    }

    @Test
    void knowsParallelScanWithoutATableWhereSegmentsAreChecked() throws IOException {
        URI uri = serve(Map.of("DescribeTable", "ResourceNotFoundException", "Scan", "ValidationException"));

        try (Backend backend = EndpointBackend.connect(uri, Optional.empty())) {
            assertThat(backend.capabilities()).containsExactly(Capability.PARALLEL_SCAN);
        }
    }

    private static List<String> tables(Backend backend) {
        ClientSettings settings =
                new ClientSettings(HttpClientKind.APACHE5, 1, 0, Duration.ofSeconds(20), Duration.ofSeconds(20));
        try (DynamoDbClient client = DynamoClients.create(backend.endpoint(), settings, List.of())) {
            return client.listTables().tableNames();
        }
    }

    /** A server that answers each operation with an error code, and others as unknown. */
    private URI serve(Map<String, String> codes) throws IOException {
        HttpServer running = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        running.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            String operation = target.substring(target.indexOf('.') + 1);
            byte[] answer = ("{\"__type\":\"com.amazonaws.dynamodb.v20120810#"
                            + codes.getOrDefault(operation, "UnknownOperationException") + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(400, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        running.start();
        server = Optional.of(running);
        return URI.create("http://127.0.0.1:" + running.getAddress().getPort());
    }
}
