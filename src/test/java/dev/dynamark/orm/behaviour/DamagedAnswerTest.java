package dev.dynamark.orm.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dynamark.backend.Endpoint;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.RandomValues;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.access.Connection;
import dev.dynamark.orm.access.Route;
import dev.dynamark.orm.access.Wiring;
import dev.dynamark.orm.error.DynamormException;
import dev.dynamark.orm.error.RequestFailedException;
import dev.dynamark.orm.internal.wire.Damage;
import dev.dynamark.orm.table.Note;
import dev.dynamark.orm.table.Note_;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;

/** Answers that were changed on their way, without a checksum to tell: what every transport makes of them. */
// Nothing takes as long; a loop without end does.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DamagedAnswerTest {

    private static final int DAMAGES = 700;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String ITEM =
            "{\"id\":{\"S\":\"1\"},\"text\":{\"S\":\"für \\\"alle\\\"\"},\"stars\":{\"N\":\"5\"}}";
    private static final String OTHER =
            "{\"stars\":{\"N\":\"-12\"},\"more\":{\"L\":[{\"M\":{\"a\":{\"NULL\":true}}}]},\"id\":{\"S\":\"2\"}}";
    private static final byte[] GET = utf8("{\"ConsumedCapacity\":{\"CapacityUnits\":0.5},\"Item\":" + ITEM + "}");
    private static final byte[] SCAN = utf8("{\"Count\":2,\"Items\":[" + ITEM + "," + OTHER + "],\"ScannedCount\":3,"
            + "\"ConsumedCapacity\":{\"TableName\":\"notes\",\"CapacityUnits\":1.5,\"Table\":{\"CapacityUnits\":1}},"
            + "\"LastEvaluatedKey\":{\"id\":{\"S\":\"2\"}}}");

    private final CannedAnswer answer = new CannedAnswer();
    private final SdkAsyncHttpClient unused = NettyNioAsyncHttpClient.create();
    private final List<Connection> connections = new ArrayList<>();
    private final Table<Note> sdk = table(Route.SDK);
    private final Table<Note> streaming = table(Route.STREAMING);
    private final Table<Note> direct = table(Route.DIRECT);

    private Table<Note> table(Route route) {
        Endpoint nowhere =
                new Endpoint(URI.create("http://127.0.0.1:1"), Region.US_EAST_1, AnonymousCredentialsProvider.create());
        Connection connection = route.connect(Wiring.of(nowhere, answer, unused));
        connections.add(connection);
        Dynamorm db = connection.db().build();
        return db.table(Note.class);
    }

    @AfterEach
    void close() {
        connections.forEach(Connection::close);
        unused.close();
    }

    @Test
    void ofAnItem() {
        check(GET, table -> table.find(Note_.key("1")));
    }

    @Test
    void ofAPage() {
        check(SCAN, table -> table.scan().page());
    }

    private void check(byte[] whole, Function<Table<Note>, Object> read) {
        answer.is(whole);
        assertThat(outcome(direct, read)).isInstanceOf(Read.class).isEqualTo(outcome(sdk, read));
        RandomValues.check(DAMAGES, random -> {
            byte[] damaged = new Damage(random).of(whole);
            answer.is(damaged);
            assertSame(new String(damaged, StandardCharsets.UTF_8), damaged, read);
        });
    }

    private void assertSame(String shown, byte[] damaged, Function<Table<Note>, Object> read) {
        Object ours = outcome(direct, read);
        // The client reads the consumed capacity, too, which the direct path passes over.
        assertThat(outcome(streaming, read)).as(shown).isIn(ours, RequestFailedException.class);
        Object theirs = outcome(sdk, read);
        if (ours instanceof Read && theirs instanceof Read && isJson(damaged)) {
            assertThat(ours).as(shown).isEqualTo(theirs);
        }
    }

    /** Without names that stand twice in an object, of which anyone may take either. */
    private static boolean isJson(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return JSON.readTree(text).isObject();
        } catch (CharacterCodingException | JacksonException none) {
            return false;
        }
    }

    /** What was read, or the type of DynamORM's exception; others fail the test. */
    private static Object outcome(Table<Note> table, Function<Table<Note>, Object> read) {
        try {
            return new Read(read.apply(table));
        } catch (DynamormException refused) {
            return refused.getClass();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Read(Object value) {}
}
