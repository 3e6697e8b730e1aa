package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.Version;
import java.util.Optional;

/** An immutable class with a constructor of everything. */
@DynamoTable("plain")
public final class PlainAccount {

    private final String id;
    private final String owner;
    private final Optional<Integer> version;

    public PlainAccount(@PartitionKey String id, String owner, @Version Optional<Integer> version) {
        this.id = id;
        this.owner = owner;
        this.version = version;
    }

    public String id() {
        return id;
    }

    public String owner() {
        return owner;
    }

    public Optional<Integer> version() {
        return version;
    }
}
