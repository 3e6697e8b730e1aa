package dev.dynamark.backend;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/**
 * The tables of one run: whatever is created here is dropped here, and nothing else is ever dropped.
 *
 * <p>A table's name is the prefix, the run's id and the logical name. Thread-safe; {@link #close()} may be called more
 * than once and from a shutdown hook, also while a table is being created.
 */
public final class OwnedTables implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");
    private static final DateTimeFormatter START =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final Duration TO_BECOME_ACTIVE = Duration.ofMinutes(3);

    private final DynamoDbClient client;
    private final String prefix;
    private final List<Tag> tags;
    private final Deque<String> created = new ArrayDeque<>();
    private boolean closed;

    /**
     * The tables of a run that gets an id of its own: its start in UTC and a few random characters.
     *
     * @param client creates and drops them; stays the caller's, and is needed until {@link #close()}
     * @param prefix what their names begin with, such as {@code dynamark-}
     */
    public OwnedTables(DynamoDbClient client, String prefix) {
        this(client, prefix, Map.of());
    }

    /**
     * The tables of a run that gets an id of its own, with tags by which they are found if it cannot drop them.
     *
     * @param client creates and drops them; stays the caller's, and is needed until {@link #close()}
     * @param prefix what their names begin with, such as {@code dynamark-}
     * @param tags of every table; may be empty
     */
    public OwnedTables(DynamoDbClient client, String prefix, Map<String, String> tags) {
        this(
                client,
                prefix,
                START.format(Instant.now()) + "-" + UUID.randomUUID().toString().substring(0, 6),
                tags);
    }

    /**
     * The tables of a run whose id is known.
     *
     * @param client creates and drops them; stays the caller's, and is needed until {@link #close()}
     * @param prefix what their names begin with, such as {@code dynamark-}
     * @param run the id of the run, part of every name
     */
    public OwnedTables(DynamoDbClient client, String prefix, String run) {
        this(client, prefix, run, Map.of());
    }

    private OwnedTables(DynamoDbClient client, String prefix, String run, Map<String, String> tags) {
        this.tags = tags.entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
        this.client = Objects.requireNonNull(client, "client");
        this.prefix = prefix + run + "-";
    }

    /**
     * Creates a table and returns when it is active.
     *
     * @param logicalName what the table is for, the end of its name
     * @param design its keys, indexes and billing; the name is set here
     * @return the table's name
     * @throws BackendException if the name is not allowed, a table of that name exists (it is left alone), or the
     *     backend refuses it or does not make it active within three minutes
     * @throws IllegalStateException if these tables are closed
     */
    public String create(String logicalName, Consumer<CreateTableRequest.Builder> design) {
        String table = name(logicalName);
        CreateTableRequest request = CreateTableRequest.builder()
                .applyMutation(design)
                .tableName(table)
                // Endpoints that know no tags refuse an empty list.
                .tags(tags.isEmpty() ? null : tags)
                .build();
        createOwned(table, request);
        awaitActive(table);
        return table;
    }

    /**
     * Drops the tables that were created here, the last one first. A failure does not keep the others.
     *
     * @throws BackendException if tables are left, naming each; a further call tries them again
     */
    @Override
    public synchronized void close() {
        closed = true;
        List<RuntimeException> failures = new ArrayList<>();
        for (String table : List.copyOf(created)) {
            try {
                drop(table);
                created.remove(table);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            BackendException left = new BackendException("These tables of the run could not be dropped: " + created
                    + ". They cost money while they exist: delete them by hand.");
            failures.forEach(left::addSuppressed);
            throw left;
        }
    }

    private String name(String logicalName) {
        String table = prefix + logicalName;
        if (logicalName.isEmpty() || !NAME.matcher(table).matches()) {
            throw new BackendException("The table name '" + table + "' is not allowed: DynamoDB takes 3 to 255 of the"
                    + " characters a-z, A-Z, 0-9, '_', '-' and '.', and the logical name must not be empty.");
        }
        return table;
    }

    // Together with close(), so that no table appears after the last one was dropped.
    private synchronized void createOwned(String table, CreateTableRequest request) {
        if (closed) {
            throw new IllegalStateException("The tables of this run are closed: " + table + " is not created");
        }
        try {
            client.createTable(request);
            created.push(table);
        } catch (ResourceInUseException exists) {
            throw new BackendException(
                    "The table " + table + " exists already and was not created by this run: it is neither"
                            + " used nor dropped. Choose another prefix, or delete it if you know what it is.",
                    exists);
        } catch (SdkException refused) {
            throw new BackendException(
                    "The table " + table + " could not be created: " + refused.getMessage()
                            + ". If the answer was lost, it may exist nevertheless and is then not dropped.",
                    refused);
        }
    }

    private void awaitActive(String table) {
        try (DynamoDbWaiter waiter = client.waiter()) {
            waiter.waitUntilTableExists(
                    describe -> describe.tableName(table), wait -> wait.waitTimeout(TO_BECOME_ACTIVE)
                            .maxAttempts(Integer.MAX_VALUE)
                            .backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofSeconds(1))));
        } catch (SdkException inactive) {
            throw new BackendException(
                    "The table " + table + " was created but is not active: " + inactive.getMessage(), inactive);
        }
    }

    private void drop(String table) {
        try {
            client.deleteTable(delete -> delete.tableName(table));
        } catch (ResourceNotFoundException gone) {
            return;
        } catch (ResourceInUseException stillCreating) {
            awaitActive(table);
            client.deleteTable(delete -> delete.tableName(table));
        }
    }
}
