package dev.dynamark.bench.model;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Eleven attributes of the types that most models have. */
@DynamoTable("eleven")
public record Eleven(
        @PartitionKey String id,
        String name,
        String email,
        int age,
        boolean active,
        long balance,
        BigDecimal limit,
        Instant joinedAt,
        List<String> labels,
        Map<String, String> properties,
        Set<String> tags) {}
