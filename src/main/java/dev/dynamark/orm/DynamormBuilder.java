package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.Transport;
import dev.dynamark.orm.internal.direct.DirectAsyncTransport;
import dev.dynamark.orm.internal.direct.DirectTransport;
import dev.dynamark.orm.transport.DirectAsyncClient;
import dev.dynamark.orm.transport.DirectClient;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Sets a {@link Dynamorm} up. For one thread. */
public final class DynamormBuilder {

    private Optional<Transport> transport = Optional.empty();
    private Optional<AsyncTransport> asyncTransport = Optional.empty();
    private Clock clock = Clock.systemUTC();
    private TableNames tableNames = TableNames.asDeclared();
    private CodecSource codecs = CodecSource.GENERATED;

    DynamormBuilder() {}

    /**
     * The client of {@link Dynamorm#table}. It stays the caller's to configure and to close.
     *
     * @param client not null
     * @return this
     */
    public DynamormBuilder client(DynamoDbClient client) {
        transport = Optional.of(ClientTransports.of(Objects.requireNonNull(client, "client")));
        return this;
    }

    /**
     * The client of {@link Dynamorm#asyncTable}. It stays the caller's to configure and to close.
     *
     * @param client not null
     * @return this
     */
    public DynamormBuilder asyncClient(DynamoDbAsyncClient client) {
        asyncTransport = Optional.of(ClientTransports.of(Objects.requireNonNull(client, "client")));
        return this;
    }

    /**
     * The client of {@link Dynamorm#table}, in place of an SDK client. It stays the caller's to configure and to close.
     *
     * @param client not null
     * @return this
     */
    public DynamormBuilder client(DirectClient client) {
        transport = Optional.of(new DirectTransport(client.path()));
        return this;
    }

    /**
     * The client of {@link Dynamorm#asyncTable}, in place of an SDK client. It stays the caller's to configure and to
     * close.
     *
     * @param client not null
     * @return this
     */
    public DynamormBuilder asyncClient(DirectAsyncClient client) {
        asyncTransport = Optional.of(new DirectAsyncTransport(client.path()));
        return this;
    }

    /**
     * What tells the time of created, updated and deleted, and whether items are past their ttl. The system's in UTC
     * without this.
     *
     * @param clock not null
     * @return this
     */
    public DynamormBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * What resolves the table names of models. As declared without this.
     *
     * @param tableNames not null
     * @return this
     */
    public DynamormBuilder tableNames(TableNames tableNames) {
        this.tableNames = Objects.requireNonNull(tableNames, "tableNames");
        return this;
    }

    /**
     * Where mapping code comes from. Generated, where there is some, without this.
     *
     * @param codecs not null
     * @return this
     */
    public DynamormBuilder codecs(CodecSource codecs) {
        this.codecs = Objects.requireNonNull(codecs, "codecs");
        return this;
    }

    /**
     * The result.
     *
     * @return new, independent of this builder
     * @throws IllegalStateException if there is no client
     */
    public Dynamorm build() {
        if (transport.isEmpty() && asyncTransport.isEmpty()) {
            throw new IllegalStateException(
                    "Expected a client, found none: call client(...), asyncClient(...), or both, before build().");
        }
        return new Dynamorm(transport, asyncTransport, clock, tableNames, codecs);
    }
}
