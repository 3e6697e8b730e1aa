package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.Ttl;

/** With a ttl that cannot be null. */
@DynamoTable("leases")
public record Lease(@PartitionKey String id, @Ttl long expires) {}
