package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.Protected;

/** With an attribute that no update changes. */
@DynamoTable("profiles")
public record Profile(@PartitionKey String id, @Protected String role, String name) {}
