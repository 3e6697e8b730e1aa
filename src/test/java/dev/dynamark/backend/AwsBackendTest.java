package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.dynamark.backend.LeftoverTables.Leftover;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** Everything about AWS but AWS: identities from a server here, tables in DynamoDB Local. */
class AwsBackendTest {

    private static final String ACCOUNT = "123456789012";

    @TempDir
    static Path folder;

    private static Backend local;
    private static TaggingFront front;
    private static DynamoDbClient client;
    private static HttpServer identities;
    private static volatile int status = 200;

    @BeforeAll
    static void start() throws IOException {
        local = LocalBackend.start(folder);
        front = new TaggingFront(local.endpoint().uri());
        Duration patient = Duration.ofSeconds(20);
        client = DynamoClients.create(
                Endpoint.withDummyCredentials(front.uri(), Region.US_EAST_1),
                new ClientSettings(HttpClientKind.APACHE5, 2, 0, patient, patient),
                List.of());
        identities = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        identities.createContext("/", exchange -> {
            byte[] answer = (status == 200
                            ? "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">"
                                    + "<GetCallerIdentityResult><Account>" + ACCOUNT + "</Account>"
                                    + "</GetCallerIdentityResult></GetCallerIdentityResponse>"
                            : "<ErrorResponse><Error><Code>InvalidClientTokenId</Code><Message>no such key</Message>"
                                    + "</Error></ErrorResponse>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        identities.start();
    }

    @AfterAll
    static void stop() {
        identities.stop(0);
        client.close();
        front.close();
        local.close();
    }

    @AfterEach
    void dropAll() {
        status = 200;
        client.listTables().tableNames().forEach(table -> client.deleteTable(delete -> delete.tableName(table)));
    }

    @Test
    void opensTheAccountThatWasConfirmed() {
        try (AwsBackend backend = AwsBackend.open(access(ACCOUNT), Optional.of(identities()))) {
            assertThat(backend.name()).isEqualTo("aws");
            assertThat(backend.tier()).isEqualTo(Tier.EMULATOR);
            assertThat(backend.process()).isEmpty();
            assertThat(backend.capabilities()).isEqualTo(local.capabilities());
            assertThat(backend.description())
                    .startsWith("DynamoDB of account " + ACCOUNT + " at "
                            + local.endpoint().uri());
        }
    }

    @Test
    void refusesAnotherAccountThanWasConfirmed() {
        assertThatThrownBy(() -> AwsBackend.open(access("999999999999"), Optional.of(identities())))
                .isInstanceOf(BackendException.class)
                .hasMessage("The account was confirmed as 999999999999, but the credentials are those of " + ACCOUNT
                        + ". Nothing was created. If that is the one you mean, confirm it: -Dbench.aws.confirm="
                        + ACCOUNT);
    }

    @Test
    void doesNothingWithCredentialsThatNobodyKnows() {
        status = 403;

        assertThatThrownBy(() -> AwsBackend.open(access(ACCOUNT), Optional.of(identities())))
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("nothing is done with them")
                .hasMessageContaining("no such key");
    }

    @Test
    void hasNoAccountOnThisMachine() {
        try (AwsBackend backend = AwsBackend.open(access(AwsBackend.NO_ACCOUNT))) {
            assertThat(backend.noteWarmThroughput(
                            client,
                            new OwnedTables(client, "dynamark-", backend.tags(Duration.ofHours(50)))
                                    .create("orders", Tables::byPartitionKey)))
                    .satisfies(warm -> assertThat(backend.description().contains("warm throughput"))
                            .isEqualTo(warm.isPresent()));
        }
        assertThatThrownBy(() -> AwsBackend.open(access(ACCOUNT)))
                .isInstanceOf(BackendException.class)
                .hasMessageContaining(AwsBackend.NO_ACCOUNT);
    }

    @Test
    void needsItsTablesADayLongerThanTheRunIsPlannedFor() {
        Instant before = Instant.now();
        try (AwsBackend backend = AwsBackend.open(access(AwsBackend.NO_ACCOUNT))) {
            Instant expires = Instant.parse(backend.tags(Duration.ofHours(50)).get(LeftoverTables.EXPIRES));

            assertThat(expires)
                    .isBetween(before.plus(Duration.ofHours(74)), Instant.now().plus(Duration.ofHours(74)));
        }
    }

    /** Credentials that count how often the backend closes them; clients that have them do so too. */
    private static final class Chain implements AwsCredentialsProvider, SdkAutoCloseable {

        private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

        private int closed;

        @Override
        public AwsCredentials resolveCredentials() {
            return AwsBasicCredentials.create("key", "secret");
        }

        @Override
        public void close() {
            if (WALKER.getCallerClass() == AwsBackend.class) {
                closed++;
            }
        }
    }

    @Test
    void closesItsCredentialsWhereItDoesNotOpen() throws IOException {
        Chain unanswered = new Chain();
        Chain unknown = new Chain();
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        URI nobody = URI.create("http://127.0.0.1:" + free);
        status = 403;

        assertThatThrownBy(() -> AwsBackend.open(
                        new Endpoint(nobody, Region.US_EAST_1, unanswered),
                        access(AwsBackend.NO_ACCOUNT),
                        Optional.empty()))
                .isInstanceOf(BackendException.class);
        assertThatThrownBy(() -> AwsBackend.open(
                        new Endpoint(front.uri(), Region.US_EAST_1, unknown),
                        access(ACCOUNT),
                        Optional.of(identities())))
                .isInstanceOf(BackendException.class);
        assertThat(unanswered.closed).isEqualTo(1);
        assertThat(unknown.closed).isEqualTo(1);
    }

    @Test
    void refusesAStandInElsewhere() {
        assertThatThrownBy(() -> AwsBackend.open(new AwsBackend.Access(
                        ACCOUNT, Optional.empty(), Optional.of(URI.create("http://example.com:8000")))))
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("not on this machine");
    }

    @Test
    void findsTablesThatAKilledRunLeftAndNoOthers() {
        Instant past = Instant.parse("2026-01-01T00:00:00Z");
        Instant future = Instant.now().plus(Duration.ofHours(1));
        String expired = leave(Map.of(LeftoverTables.EXPIRES, past.toString()));
        String needed = leave(Map.of(LeftoverTables.EXPIRES, future.toString(), "owner", "me"));
        leave(Map.of(LeftoverTables.EXPIRES, "some day"));
        leave(Map.of("owner", "somebody"));
        String untagged = new OwnedTables(client, "dynamark-").create("orders", Tables::byPartitionKey);
        LeftoverTables tables = new LeftoverTables(client, "dynamark-");

        List<Leftover> found = tables.find();

        assertThat(found).containsExactlyInAnyOrder(new Leftover(expired, past), new Leftover(needed, future));
        assertThat(found)
                .filteredOn(table -> table.hasExpired(Instant.now()))
                .extracting(Leftover::name)
                .containsExactly(expired);
        assertThat(new LeftoverTables(client, "other-").find()).isEmpty();
        found.forEach(tables::drop);
        found.forEach(tables::drop);
        assertThat(client.listTables().tableNames()).hasSize(3).contains(untagged);
    }

    private static String leave(Map<String, String> tags) {
        return new OwnedTables(client, "dynamark-", tags).create("orders", Tables::byPartitionKey);
    }

    private static AwsBackend.Access access(String account) {
        return new AwsBackend.Access(
                account, Optional.empty(), Optional.of(local.endpoint().uri()));
    }

    private static URI identities() {
        return URI.create("http://127.0.0.1:" + identities.getAddress().getPort());
    }
}
