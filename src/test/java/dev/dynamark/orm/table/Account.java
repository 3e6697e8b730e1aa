package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.CreatedAt;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.OmitEmpty;
import dev.dynamark.orm.annotation.StoreNull;
import dev.dynamark.orm.annotation.Ttl;
import dev.dynamark.orm.annotation.UpdatedAt;
import dev.dynamark.orm.annotation.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that updates treat in its own way: derived keys, an index, lifecycle, empty and absent values. */
@DynamoTable("accounts")
@Key(partition = "TENANT#{tenant}", sort = "ACCOUNT#{number:8}")
@GlobalIndex(name = "byPlace", partition = "PLACE#{country}", sort = "CITY#{city}#{tenant}")
public record Account(
        String tenant,
        long number,
        String owner,
        @OmitEmpty String nickname,
        @StoreNull String remark,
        String country,
        String city,
        long balance,
        Optional<Integer> rank,
        @OmitEmpty Set<String> tags,
        List<Entry> entries,
        Map<String, Long> limits,
        Entry last,
        @Version Long version,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Ttl Instant expires) {

    public record Entry(String text, int amount) {}

    public static Account of(String tenant, long number) {
        return new Account(
                tenant,
                number,
                "owner",
                "nick",
                "remark",
                "CH",
                "Bern",
                100,
                Optional.of(7),
                Set.of("a", "b"),
                List.of(new Entry("first", 1), new Entry("second", 2)),
                Map.of("daily", 10L),
                new Entry("last", 3),
                null,
                null,
                null,
                null);
    }

    /** With nothing set but its key and version. */
    public Account bare() {
        return new Account(
                tenant,
                number,
                null,
                null,
                null,
                null,
                null,
                balance,
                Optional.empty(),
                null,
                null,
                null,
                null,
                version,
                null,
                null,
                null);
    }

    public Account withOwner(String changed) {
        return new Account(
                tenant, number, changed, nickname, remark, country, city, balance, rank, tags, entries, limits, last,
                version, createdAt, updatedAt, expires);
    }

    public Account withNickname(String changed) {
        return new Account(
                tenant, number, owner, changed, remark, country, city, balance, rank, tags, entries, limits, last,
                version, createdAt, updatedAt, expires);
    }

    public Account withCity(String changed) {
        return new Account(
                tenant, number, owner, nickname, remark, country, changed, balance, rank, tags, entries, limits, last,
                version, createdAt, updatedAt, expires);
    }

    public Account withVersion(Long changed) {
        return new Account(
                tenant, number, owner, nickname, remark, country, city, balance, rank, tags, entries, limits, last,
                changed, createdAt, updatedAt, expires);
    }

    public Account withExpires(Instant changed) {
        return new Account(
                tenant, number, owner, nickname, remark, country, city, balance, rank, tags, entries, limits, last,
                version, createdAt, updatedAt, changed);
    }
}
