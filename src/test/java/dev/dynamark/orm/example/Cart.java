package dev.dynamark.orm.example;

import dev.dynamark.orm.annotation.CreatedAt;
import dev.dynamark.orm.annotation.DeletedAt;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.Protected;
import dev.dynamark.orm.annotation.Ttl;
import dev.dynamark.orm.annotation.UpdatedAt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The guide's model with a life of its own. */
// doc: cart begin
@DynamoTable("carts")
public record Cart(
        @PartitionKey String id,
        @Protected String customerId,
        List<String> skus,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Ttl Optional<Instant> expires,
        @DeletedAt(keep = "P30D") Optional<Instant> deletedAt) {}
// doc: cart end
