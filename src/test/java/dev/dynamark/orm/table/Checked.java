package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;

/** Refuses some values itself. */
@DynamoTable("checked")
public record Checked(@PartitionKey String id, int amount, Double ratio) {

    public Checked {
        if (amount < 0) {
            throw new IllegalArgumentException("amount must not be negative");
        }
    }
}
