package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DeletedAt;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.StoreNull;
import java.time.Instant;

/** Deleted softly and kept for ever; living items hold NULL. */
@DynamoTable("drafts")
public record Draft(
        @PartitionKey long id,
        String text,
        @StoreNull @DeletedAt Instant deletedAt) {}
