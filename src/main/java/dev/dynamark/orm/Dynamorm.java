package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.Transport;
import dev.dynamark.orm.internal.model.Model;
import dev.dynamark.orm.internal.model.Models;
import dev.dynamark.orm.transport.DirectClient;
import java.time.Clock;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Typed tables on DynamoDB clients. Keep one for the process; immutable and thread-safe. Closes nothing: clients stay
 * their owner's.
 *
 * <pre>{@code
 * Dynamorm db = Dynamorm.create(DynamoDbClient.create());
 * Table<Order> orders = db.table(Order.class);
 * }</pre>
 */
public final class Dynamorm {

    private final Optional<Transport> transport;
    private final Optional<AsyncTransport> asyncTransport;
    private final Clock clock;
    private final TableNames tableNames;
    private final CodecSource codecs;

    Dynamorm(
            Optional<Transport> transport,
            Optional<AsyncTransport> asyncTransport,
            Clock clock,
            TableNames tableNames,
            CodecSource codecs) {
        this.transport = transport;
        this.asyncTransport = asyncTransport;
        this.clock = clock;
        this.tableNames = tableNames;
        this.codecs = codecs;
    }

    /**
     * On one blocking client, with the defaults of {@link #builder}.
     *
     * @param client stays the caller's to close
     * @return a new instance
     */
    public static Dynamorm create(DynamoDbClient client) {
        return builder().client(client).build();
    }

    /**
     * On DynamORM's own way to DynamoDB, with the defaults of {@link #builder}.
     *
     * @param client stays the caller's to close
     * @return a new instance
     */
    public static Dynamorm create(DirectClient client) {
        return builder().client(client).build();
    }

    /**
     * Sets one up step by step.
     *
     * @return a new builder
     */
    public static DynamormBuilder builder() {
        return new DynamormBuilder();
    }

    /**
     * The table of a model, under the name that {@link TableNames} resolve. Checks the model and prepares everything that
     * requests need: keep the result. Sends nothing; the table need not exist yet.
     *
     * @param model a class with {@link dev.dynamark.orm.annotation.DynamoTable}
     * @param <T> the model
     * @return a new table
     * @throws dev.dynamark.orm.error.InvalidModelException naming every rule that the model breaks
     * @throws IllegalStateException if there is no blocking client
     */
    public <T> Table<T> table(Class<T> model) {
        Model<T> bound = Models.of(model, codecs);
        return table(bound, tableNames.resolve(bound.tableName(), model));
    }

    /**
     * The same model on a table of any name.
     *
     * @param model a class with {@link dev.dynamark.orm.annotation.DynamoTable}
     * @param tableName the table's name in DynamoDB, or its ARN; not resolved
     * @param <T> the model
     * @return a new table
     * @throws dev.dynamark.orm.error.InvalidModelException naming every rule that the model breaks
     * @throws IllegalStateException if there is no blocking client
     */
    public <T> Table<T> table(Class<T> model, String tableName) {
        return table(Models.of(model, codecs), tableName);
    }

    private <T> Table<T> table(Model<T> model, String name) {
        if (transport.isEmpty()) {
            throw missing("client");
        }
        return new Table<>(transport.get(), new TableBinding<>(model, name, clock), ReadTerms.DEFAULT);
    }

    /**
     * The table of a model for asynchronous use, like {@link #table(Class)}.
     *
     * @param model a class with {@link dev.dynamark.orm.annotation.DynamoTable}
     * @param <T> the model
     * @return a new table
     * @throws dev.dynamark.orm.error.InvalidModelException naming every rule that the model breaks
     * @throws IllegalStateException if there is no asynchronous client
     */
    public <T> AsyncTable<T> asyncTable(Class<T> model) {
        Model<T> bound = Models.of(model, codecs);
        return asyncTable(bound, tableNames.resolve(bound.tableName(), model));
    }

    /**
     * The same model on a table of any name, for asynchronous use.
     *
     * @param model a class with {@link dev.dynamark.orm.annotation.DynamoTable}
     * @param tableName the table's name in DynamoDB, or its ARN; not resolved
     * @param <T> the model
     * @return a new table
     * @throws dev.dynamark.orm.error.InvalidModelException naming every rule that the model breaks
     * @throws IllegalStateException if there is no asynchronous client
     */
    public <T> AsyncTable<T> asyncTable(Class<T> model, String tableName) {
        return asyncTable(Models.of(model, codecs), tableName);
    }

    private <T> AsyncTable<T> asyncTable(Model<T> model, String name) {
        if (asyncTransport.isEmpty()) {
            throw missing("asyncClient");
        }
        return new AsyncTable<>(asyncTransport.get(), new TableBinding<>(model, name, clock), ReadTerms.DEFAULT);
    }

    private static IllegalStateException missing(String client) {
        return new IllegalStateException("Expected Dynamorm.builder()." + client
                + "(...) to have been called for this kind of table, found no such client: add it.");
    }
}
