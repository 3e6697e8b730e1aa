package dev.dynamark.bench.model;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** {@link Six} as the Enhanced Client takes it without setters: made by a builder. */
@DynamoDbImmutable(builder = ImmutableSix.Builder.class)
public final class ImmutableSix {

    private final String id;
    private final String name;
    private final String email;
    private final int age;
    private final boolean active;
    private final long balance;

    private ImmutableSix(Builder builder) {
        id = builder.id;
        name = builder.name;
        email = builder.email;
        age = builder.age;
        active = builder.active;
        balance = builder.balance;
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

    /** Collects the attributes. */
    public static final class Builder {

        private String id;
        private String name;
        private String email;
        private int age;
        private boolean active;
        private long balance;

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

        public ImmutableSix build() {
            return new ImmutableSix(this);
        }
    }
}
