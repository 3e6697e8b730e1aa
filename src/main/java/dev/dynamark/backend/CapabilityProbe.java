package dev.dynamark.backend;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Asks an endpoint what it can do, with five requests about a table that does not exist.
 *
 * <p>An endpoint that knows an operation misses the table, one that does not names the operation as unknown. Only where
 * the answer leaves parallel scan open a small table is made for it and dropped again.
 */
final class CapabilityProbe implements AutoCloseable {

    private static final ClientSettings SETTINGS =
            new ClientSettings(HttpClientKind.APACHE5, 2, 0, Duration.ofSeconds(10), Duration.ofSeconds(10));
    private static final String UNKNOWN_TABLE = "ResourceNotFoundException";
    private static final String INVALID = "ValidationException";
    private static final String NOT_PERMITTED = "AccessDeniedException";

    private final Endpoint endpoint;
    private final DynamoDbClient tables;
    private final DynamoDbStreamsClient streams;
    private final String missing = "dynamark-probe-" + UUID.randomUUID();

    private CapabilityProbe(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.tables = DynamoClients.create(endpoint, SETTINGS, List.of());
        this.streams = DynamoClients.createForStreams(endpoint, SETTINGS);
    }

    /** @throws BackendException if nothing answers, or not as DynamoDB does, or the credentials are refused */
    static Set<Capability> ask(Endpoint endpoint) {
        try (CapabilityProbe probe = new CapabilityProbe(endpoint)) {
            probe.requireDynamoDb();
            return probe.capabilities();
        }
    }

    /** The capabilities in words, for reports. */
    static String describe(Set<Capability> capabilities) {
        return capabilities.isEmpty()
                ? "none of transactions, streams, TTL, parallel scan"
                : capabilities.stream().sorted().map(Capability::label).collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        tables.close();
        streams.close();
    }

    private void requireDynamoDb() {
        String answer;
        try {
            answer = answerTo(() -> tables.describeTable(describe -> describe.tableName(missing)));
        } catch (SdkClientException unreachable) {
            throw new BackendException(
                    "Nothing answers at " + endpoint.uri() + ": " + rootOf(unreachable)
                            + ". Start the server, or correct the endpoint.",
                    unreachable);
        }
        if (!answer.equals(UNKNOWN_TABLE) && !answer.equals(NOT_PERMITTED)) {
            throw new BackendException("The server at " + endpoint + " does not answer as DynamoDB does: asked for a"
                    + " table that does not exist, it should say " + UNKNOWN_TABLE + " but says " + answer
                    + ". Check the endpoint, the region and the credentials.");
        }
    }

    private Set<Capability> capabilities() {
        EnumSet<Capability> found = EnumSet.noneOf(Capability.class);
        if (knows(() -> tables.transactWriteItems(write -> write.transactItems(checkOfMissing())))) {
            found.add(Capability.TRANSACTIONS);
        }
        if (knows(() -> streams.listStreams(list -> list.tableName(missing)))) {
            found.add(Capability.STREAMS);
        }
        if (knows(() -> tables.describeTimeToLive(describe -> describe.tableName(missing)))) {
            found.add(Capability.TTL);
        }
        if (dividesScans()) {
            found.add(Capability.PARALLEL_SCAN);
        }
        return Set.copyOf(found);
    }

    /** A check, not a write: it changes nothing even where the table exists. */
    private TransactWriteItem checkOfMissing() {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(missing)
                        .key(Map.of("pk", AttributeValue.fromS("probe")))
                        .conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    /** Segment 2 of 2 does not exist: DynamoDB says so before it looks for the table, DynamoDB Local never gets there. */
    private boolean dividesScans() {
        String answer = answerOrFailure(
                () -> tables.scan(scan -> scan.tableName(missing).segment(2).totalSegments(2)));
        return switch (answer) {
            case INVALID -> true;
            case UNKNOWN_TABLE -> new ParallelScanProbe(tables).dividesItems();
            default -> false;
        };
    }

    private static boolean knows(Runnable request) {
        String answer = answerOrFailure(request);
        return answer.isEmpty() || answer.equals(UNKNOWN_TABLE);
    }

    private static String answerOrFailure(Runnable request) {
        try {
            return answerTo(request);
        } catch (SdkClientException unanswered) {
            return unanswered.getClass().getSimpleName();
        }
    }

    /** The error code of the answer, empty when the request succeeds. */
    private static String answerTo(Runnable request) {
        try {
            request.run();
            return "";
        } catch (ResourceNotFoundException missing) {
            return UNKNOWN_TABLE;
        } catch (AwsServiceException refused) {
            String code = refused.awsErrorDetails() == null
                    ? null
                    : refused.awsErrorDetails().errorCode();
            return code == null || code.isEmpty() ? "HTTP status " + refused.statusCode() : code;
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
