package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.WriteOnce;

/** Written once. */
@WriteOnce
@DynamoTable("contracts")
public record Contract(@PartitionKey String id, String text) {}
