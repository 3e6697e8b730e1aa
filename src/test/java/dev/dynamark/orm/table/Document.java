package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DeletedAt;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.Ttl;
import dev.dynamark.orm.annotation.UpdatedAt;
import dev.dynamark.orm.annotation.Version;
import java.time.Instant;
import java.util.Optional;

/** Deleted softly and kept for thirty days. */
@DynamoTable("documents")
public record Document(
        @PartitionKey String id,
        String title,
        @Version int version,
        @UpdatedAt Optional<Instant> updatedAt,
        @DeletedAt(keep = "P30D") Optional<Instant> deletedAt,
        @Ttl Optional<Long> ttl) {

    public static Document of(String id, String title) {
        return new Document(id, title, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
