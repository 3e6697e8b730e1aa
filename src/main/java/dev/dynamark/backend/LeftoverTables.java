package dev.dynamark.backend;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.Tag;

/**
 * Tables that runs on AWS have left behind because they were killed. Only a table that carries the tag of ours is one,
 * whatever its name. Thread-safe.
 */
public final class LeftoverTables {

    /** The tag with the instant after which a table is not needed. */
    static final String EXPIRES = "dynamark:expires";

    private final DynamoDbClient client;
    private final String prefix;

    /**
     * Where to look.
     *
     * @param client stays the caller's
     * @param prefix what their names begin with
     */
    public LeftoverTables(DynamoDbClient client, String prefix) {
        this.client = requireNonNull(client, "client");
        this.prefix = requireNonNull(prefix, "prefix");
    }

    /**
     * One of them.
     *
     * @param name of the table
     * @param expires until when a run may need it
     */
    public record Leftover(String name, Instant expires) {

        /** Whether no run can need it any more. */
        public boolean hasExpired(Instant now) {
            return expires.isBefore(now);
        }
    }

    /** All of them, by name; those of a run that is going on are among them and have not expired. */
    public List<Leftover> find() {
        return client.listTablesPaginator().tableNames().stream()
                .filter(name -> name.startsWith(prefix))
                .flatMap(this::leftover)
                .toList();
    }

    /** Drops one; that it is gone already is as good. */
    public void drop(Leftover table) {
        try {
            client.deleteTable(delete -> delete.tableName(table.name()));
        } catch (ResourceNotFoundException gone) {
            return;
        }
    }

    private Stream<Leftover> leftover(String table) {
        try {
            String arn = client.describeTable(describe -> describe.tableName(table))
                    .table()
                    .tableArn();
            return tags(arn)
                    .filter(tag -> tag.key().equals(EXPIRES))
                    .flatMap(tag -> instant(tag.value()).stream())
                    .map(expires -> new Leftover(table, expires));
        } catch (ResourceNotFoundException gone) {
            return Stream.empty();
        }
    }

    private Stream<Tag> tags(String arn) {
        return client.listTagsOfResource(list -> list.resourceArn(arn)).tags().stream();
    }

    /** Whatever is no instant was not written by us. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
