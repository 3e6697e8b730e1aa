package dev.dynamark.orm.example;

import dev.dynamark.orm.annotation.CreatedAt;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.Ttl;
import dev.dynamark.orm.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The model that the README and the guide show. */
// doc: model begin
@DynamoTable("orders")
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{placedAt}#{id}") // attributes pk and sk
@GlobalIndex(name = "byStatus", partition = "{status}", sort = "{placedAt}")
public record Order(
        String customerId,
        Instant placedAt,
        String id,
        Status status,
        BigDecimal total,
        Set<String> tags,
        List<Line> lines,
        @Version long version,
        @CreatedAt Instant createdAt,
        @Ttl Optional<Instant> expires) {

    public enum Status {
        OPEN,
        SHIPPED
    }

    public record Line(String sku, int quantity) {}
}
// doc: model end
