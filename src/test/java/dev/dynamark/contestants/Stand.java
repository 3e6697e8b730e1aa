package dev.dynamark.contestants;

import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.Endpoint;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What a contestant is given to work with: a table of the workload's design, and one client of the kind it asks for,
 * made when it is asked for. Whoever made the stand closes it. Thread-safe.
 */
public final class Stand implements AutoCloseable {

    private static final Clock STANDING = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Endpoint endpoint;
    private final ClientSettings settings;
    private final List<ExecutionInterceptor> interceptors;
    private final String table;
    private DynamoDbClient client;
    private DynamoDbAsyncClient asyncClient;

    /** A stand whose clients go over HTTP clients that are already there, which whoever made them closes. */
    public static Stand over(
            Endpoint endpoint,
            ClientSettings settings,
            SdkHttpClient http,
            SdkAsyncHttpClient asyncHttp,
            String table) {
        Stand stand = new Stand(endpoint, settings, List.of(), table);
        stand.client = DynamoClients.createOver(endpoint, settings, http);
        stand.asyncClient = DynamoClients.createAsyncOver(endpoint, settings, asyncHttp);
        return stand;
    }

    /** The interceptors see every call of both clients. */
    public Stand(Endpoint endpoint, ClientSettings settings, List<ExecutionInterceptor> interceptors, String table) {
        this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.interceptors = List.copyOf(interceptors);
        this.table = Objects.requireNonNull(table, "table");
    }

    /** The one client a blocking contestant sends its requests through; the same at every call. */
    public synchronized DynamoDbClient client() {
        if (client == null) {
            client = DynamoClients.create(endpoint, settings, interceptors);
        }
        return client;
    }

    /** The one client an asynchronous contestant sends its requests through; the same at every call. */
    public synchronized DynamoDbAsyncClient asyncClient() {
        if (asyncClient == null) {
            asyncClient = DynamoClients.createAsync(endpoint, settings, interceptors);
        }
        return asyncClient;
    }

    /**
     * The clock of whatever a contestant writes: one that stands still where answers are recorded and given again,
     * because a request that tells the time would be another one each time.
     */
    public Clock clock() {
        return settings.tape().isPresent() ? STANDING : Clock.systemUTC();
    }

    /** The name of a table that exists. */
    public String table() {
        return table;
    }

    /** Closes the clients that were made. */
    @Override
    public synchronized void close() {
        if (client != null) {
            client.close();
        }
        if (asyncClient != null) {
            asyncClient.close();
        }
    }
}
