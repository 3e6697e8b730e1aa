package dev.dynamark.orm.processor;

import dev.dynamark.orm.annotation.CreatedAt;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Ignore;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Models that are no records. */
interface ZooForms {

    class Base<K> {
        private K id;

        public K getId() {
            return id;
        }

        public void setId(K id) {
            this.id = id;
        }
    }

    @DynamoTable("beans")
    class Bean extends Base<String> {
        private int count;
        private Optional<String> note = Optional.empty();
        private boolean open;
        private Instant createdAt;

        @Ignore
        private String scratch;

        @PartitionKey
        @Override
        public String getId() {
            return super.getId();
        }

        public int getCount() {
            return count;
        }

        public void setCount(int count) {
            this.count = count;
        }

        public Optional<String> getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = Optional.ofNullable(note);
        }

        public boolean isOpen() {
            return open;
        }

        public void setOpen(boolean open) {
            this.open = open;
        }

        @CreatedAt
        public Instant getCreatedAt() {
            return createdAt;
        }

        public void setCreatedAt(Instant createdAt) {
            this.createdAt = createdAt;
        }

        public String getScratch() {
            return scratch;
        }

        public void setScratch(String scratch) {
            this.scratch = scratch;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bean that
                    && Objects.equals(getId(), that.getId())
                    && count == that.count
                    && note.equals(that.note)
                    && open == that.open
                    && Objects.equals(createdAt, that.createdAt);
        }

        @Override
        public int hashCode() {
            return Objects.hash(getId(), count, note, open, createdAt);
        }
    }

    @DynamoTable("built")
    final class Built {
        @PartitionKey
        private final String id;

        private final Long version;

        private Built(Builder builder) {
            id = builder.id;
            version = builder.version;
        }

        public String id() {
            return id;
        }

        @Version
        public Long version() {
            return version;
        }

        public static Builder builder() {
            return new Builder(null, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Built that && Objects.equals(id, that.id) && Objects.equals(version, that.version);
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, version);
        }

        /** Immutable: every method returns another one. */
        static final class Builder {
            private final String id;
            private final Long version;

            private Builder(String id, Long version) {
                this.id = id;
                this.version = version;
            }

            public Builder id(String id) {
                return new Builder(id, version);
            }

            public Builder version(Long version) {
                return new Builder(id, version);
            }

            public Built build() {
                return new Built(this);
            }
        }
    }

    @DynamoTable("made")
    final class Made {
        private final String id;
        private final Optional<Integer> version;

        public Made(@PartitionKey String id, @Version Optional<Integer> version) {
            this.id = id;
            this.version = version;
        }

        public String getId() {
            return id;
        }

        public Optional<Integer> getVersion() {
            return version;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Made that && Objects.equals(id, that.id) && version.equals(that.version);
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, version);
        }
    }
}
