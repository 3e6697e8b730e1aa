package dev.dynamark.bench.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** {@link Eleven} as the Enhanced Client takes it without setters: made by a builder. */
@DynamoDbImmutable(builder = ImmutableEleven.Builder.class)
public final class ImmutableEleven {

    private final String id;
    private final String name;
    private final String email;
    private final int age;
    private final boolean active;
    private final long balance;
    private final BigDecimal limit;
    private final Instant joinedAt;
    private final List<String> labels;
    private final Map<String, String> properties;
    private final Set<String> tags;

    private ImmutableEleven(Builder builder) {
        id = builder.id;
        name = builder.name;
        email = builder.email;
        age = builder.age;
        active = builder.active;
        balance = builder.balance;
        limit = builder.limit;
        joinedAt = builder.joinedAt;
        labels = builder.labels;
        properties = builder.properties;
        tags = builder.tags;
    }

    public static Builder builder() {
        return new Builder();
    }

    @DynamoDbPartitionKey
    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public int age() {
        return age;
    }

    public boolean active() {
        return active;
    }

    public long balance() {
        return balance;
    }

    public BigDecimal limit() {
        return limit;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public List<String> labels() {
        return labels;
    }

    public Map<String, String> properties() {
        return properties;
    }

    public Set<String> tags() {
        return tags;
    }

    /** Collects the attributes. */
    public static final class Builder {

        private String id;
        private String name;
        private String email;
        private int age;
        private boolean active;
        private long balance;
        private BigDecimal limit;
        private Instant joinedAt;
        private List<String> labels;
        private Map<String, String> properties;
        private Set<String> tags;

        public Builder id(String value) {
            id = value;
            return this;
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder email(String value) {
            email = value;
            return this;
        }

        public Builder age(int value) {
            age = value;
            return this;
        }

        public Builder active(boolean value) {
            active = value;
            return this;
        }

        public Builder balance(long value) {
            balance = value;
            return this;
        }

        public Builder limit(BigDecimal value) {
            limit = value;
            return this;
        }

        public Builder joinedAt(Instant value) {
            joinedAt = value;
            return this;
        }

        public Builder labels(List<String> value) {
            labels = value;
            return this;
        }

        public Builder properties(Map<String, String> value) {
            properties = value;
            return this;
        }

        public Builder tags(Set<String> value) {
            tags = value;
            return this;
        }

        public ImmutableEleven build() {
            return new ImmutableEleven(this);
        }
    }
}
