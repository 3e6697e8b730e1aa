package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;

/** The least a model can be. */
@DynamoTable("notes")
public record Note(@PartitionKey String id, String text, Integer stars) {}
