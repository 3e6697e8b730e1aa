package dev.dynamark.run.work.mix;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.dynamark.accounts.Bank;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.Endpoint;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.contestants.AccountStore;
import dev.dynamark.contestants.AwsSdkContestant;
import dev.dynamark.contestants.Stand;
import dev.dynamark.faults.ContendedClient;
import dev.dynamark.faults.Refusing;
import dev.dynamark.measure.Failure;
import dev.dynamark.workload.Place;
import dev.dynamark.workload.Transfer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** That a run fails of which somebody tells what is not so: ten transfers, of which two meet a conflict. */
class AccountProofTest {

    private static final int TRANSFERS = 10;
    private static final String ACCOUNT =
            "{\"Item\":{\"id\":{\"S\":\"1\"},\"cents\":{\"N\":\"9000\"},\"counter\":{\"N\":\"1\"}}}";

    private final Bank bank = new Bank("somebody", 20, 42);
    private final Refusing refusing = new Refusing(25, 0);
    private HttpServer server;

    /** Every account is the same one, and every transaction succeeds. */
    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            boolean isRead =
                    exchange.getRequestHeaders().getFirst("X-Amz-Target").endsWith(".GetItem");
            byte[] answer = (isRead ? ACCOUNT : "{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void believesWhoeverTellsWhatIsSo() {
        play(AccountStore::transfer);

        assertThat(refusing.transactions().inConflict()).isEqualTo(2);
        assertThat(refusing.transactions().done()).isEqualTo(8);
        assertThat(bank.objection(refusing.transactions())).isEmpty();
    }

    @Test
    void findsOneThatMovesNothing() {
        play((store, transfer) -> {});

        assertThat(bank.objection(bank.first()).orElseThrow()).contains("must hold");
        assertThat(bank.objection(refusing.transactions()))
                .contains("10 transfers were acknowledged, but 0 transactions were carried out");
    }

    @Test
    void findsOneThatHidesConflicts() {
        play((store, transfer) -> {
            try {
                store.transfer(transfer);
            } catch (TransactionCanceledException hidden) {
                // Nobody is told.
            }
        });

        assertThat(bank.objection(refusing.transactions()))
                .contains("10 transfers were acknowledged, but 8 transactions were carried out");
    }

    @Test
    void findsOneThatTriesAgainUnseen() {
        play((store, transfer) -> {
            try {
                store.transfer(transfer);
            } catch (TransactionCanceledException hidden) {
                store.transfer(transfer);
            }
        });

        assertThat(bank.objection(refusing.transactions()).orElseThrow())
                .contains("0 transfers were in conflict, but 3 transactions were in conflict");
    }

    @Test
    void findsOneThatTellsOfConflictsItHadNot() {
        play((store, transfer) -> {
            throw TransactionCanceledException.builder()
                    .cancellationReasons(CancellationReason.builder()
                            .code("TransactionConflict")
                            .build())
                    .build();
        });

        assertThat(bank.objection(refusing.transactions()))
                .contains("10 transfers were in conflict, but 0 transactions were in conflict");
    }

    /** As {@link AccountWork} counts, one after the other. */
    private void play(BiConsumer<AccountStore, Transfer> contestant) {
        Duration patient = Duration.ofSeconds(20);
        ClientSettings settings = new ClientSettings(HttpClientKind.URL_CONNECTION, 2, 0, patient, patient);
        try (Stand stand = new Stand(
                new Endpoint(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                        Region.EU_CENTRAL_1,
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b"))),
                settings,
                List.of(),
                http -> http,
                http -> new ContendedClient(http, refusing),
                "accounts")) {
            AccountStore store = new AwsSdkContestant().openAccounts(stand);
            for (int i = 0; i < TRANSFERS; i++) {
                transfer(store, contestant, bank.transfer(new Place(1, 1, i)));
            }
        }
    }

    private static void transfer(
            AccountStore store, BiConsumer<AccountStore, Transfer> contestant, Bank.Moving moving) {
        try {
            contestant.accept(store, moving.transfer());
            moving.acknowledged();
        } catch (TransactionCanceledException refused) {
            assertThat(Failure.of(refused).type()).isEqualTo("TransactionConflict");
            moving.cancelled();
        }
    }
}
