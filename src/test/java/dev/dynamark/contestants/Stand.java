package dev.dynamark.contestants;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What a contestant is given to work with. Whoever made it closes it.
 *
 * @param client the one client the contestant sends its requests through
 * @param table the name of a table of the workload's design, which exists
 */
public record Stand(DynamoDbClient client, String table) {}
