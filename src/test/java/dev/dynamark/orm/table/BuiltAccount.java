package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.Version;

/** An immutable class with a builder. */
@DynamoTable("built")
public final class BuiltAccount {

    private final String id;
    private final String owner;
    private final Long version;

    private BuiltAccount(Builder builder) {
        id = builder.id;
        owner = builder.owner;
        version = builder.version;
    }

    public static Builder builder() {
        return new Builder();
    }

    @PartitionKey
    public String getId() {
        return id;
    }

    public String getOwner() {
        return owner;
    }

    @Version
    public Long getVersion() {
        return version;
    }

    public static final class Builder {

        private String id;
        private String owner;
        private Long version;

        public Builder id(String value) {
            id = value;
            return this;
        }

        public Builder owner(String value) {
            owner = value;
            return this;
        }

        public Builder version(Long value) {
            version = value;
            return this;
        }

        public BuiltAccount build() {
            return new BuiltAccount(this);
        }
    }
}
