package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;

/** Cannot be made. */
@DynamoTable("faulty")
public record Faulty(@PartitionKey String id) {

    public Faulty {
        if (id != null) {
            throw new AssertionError("never made");
        }
    }
}
