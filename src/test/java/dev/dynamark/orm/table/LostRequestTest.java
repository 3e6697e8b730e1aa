package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.Endpoint;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.faults.Fault;
import dev.dynamark.faults.FaultProxy;
import dev.dynamark.faults.Script;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.RequestFailedException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** What a local database never does: throttling, failures inside, lost connections and answers. */
class LostRequestTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static final Note NOTE = new Note("1", "secret-4711", 5);

    private static FaultProxy proxy;
    private static DynamoDbClient client;
    private static DynamoDbAsyncClient asyncClient;

    @BeforeAll
    static void connect() {
        proxy = FaultProxy.inFrontOf(TABLES.endpoint().uri(), Script.pass());
        Endpoint endpoint = new Endpoint(
                proxy.uri(), TABLES.endpoint().region(), TABLES.endpoint().credentials());
        ClientSettings settings =
                new ClientSettings(HttpClientKind.APACHE5, 5, 0, Duration.ofSeconds(2), Duration.ofSeconds(2));
        client = DynamoClients.create(endpoint, settings, List.of());
        asyncClient = DynamoClients.createAsync(endpoint, settings, List.of());
    }

    @AfterAll
    static void disconnect() {
        client.close();
        asyncClient.close();
        proxy.close();
    }

    private static TableAccess<Note> notes(Way way) {
        String name = TABLES.create(way, Note.class).name();
        Dynamorm db = TABLES.db(way).client(client).asyncClient(asyncClient).build();
        proxy.play(Script.pass());
        return way.table(db, Note.class, name);
    }

    private static RequestFailedException failure(TableAccess<Note> notes, Script script) {
        proxy.play(script);
        RequestFailedException failure = thrown(RequestFailedException.class, () -> notes.put(NOTE));
        proxy.play(Script.pass());
        assertThat(failure)
                .hasMessageContainingAll("put of Note in table " + notes.name(), "(key id)")
                .hasMessageNotContaining("secret");
        return failure;
    }

    @ParameterizedTest
    @EnumSource
    void throttled(Way way) {
        RequestFailedException failure = failure(notes(way), Script.always("PutItem", Fault.throttle()));
        assertThat(failure.code()).isEqualTo(ErrorCode.THROTTLED);
        assertThat(failure)
                .hasMessageContainingAll("throttled", "ProvisionedThroughputExceededException", "capacity")
                .hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
    }

    @ParameterizedTest
    @EnumSource
    void failedInside(Way way) {
        RequestFailedException failure = failure(notes(way), Script.always("PutItem", Fault.serverError()));
        assertThat(failure.code()).isEqualTo(ErrorCode.REQUEST_FAILED);
        assertThat(failure)
                .hasMessageContaining("InternalServerError")
                .hasCauseInstanceOf(InternalServerErrorException.class);
    }

    @ParameterizedTest
    @EnumSource
    void connectionLost(Way way) {
        RequestFailedException failure = failure(notes(way), Script.always("PutItem", Fault.reset()));
        assertThat(failure.code()).isEqualTo(ErrorCode.REQUEST_FAILED);
        assertThat(failure).hasCauseInstanceOf(SdkClientException.class);
        assertThat(failure.requestId()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void answerLost(Way way) {
        RequestFailedException failure =
                failure(notes(way), Script.always("PutItem", Fault.delay(Duration.ofSeconds(30))));
        assertThat(failure.code()).isEqualTo(ErrorCode.REQUEST_FAILED);
        assertThat(failure).hasCauseInstanceOf(SdkClientException.class);
    }

    @ParameterizedTest
    @EnumSource
    void worksAfterwards(Way way) {
        TableAccess<Note> notes = notes(way);
        proxy.play(Script.once("PutItem", 1, Fault.conditional()));
        assertThat(thrown(ConditionFailedException.class, () -> notes.put(NOTE)).storedItem(Note.class))
                .isEmpty();
        notes.put(NOTE);
        assertThat(notes.find(Note_.key("1"))).contains(NOTE);
    }
}
