package dev.dynamark.bench.model;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;

/** Six scalar attributes: the simple model. */
@DynamoTable("six")
public record Six(@PartitionKey String id, String name, String email, int age, boolean active, long balance) {}
