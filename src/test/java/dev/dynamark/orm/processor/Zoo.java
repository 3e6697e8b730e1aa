package dev.dynamark.orm.processor;

import dev.dynamark.orm.annotation.Attribute;
import dev.dynamark.orm.annotation.Converter;
import dev.dynamark.orm.annotation.CreatedAt;
import dev.dynamark.orm.annotation.DynamoSet;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.Ignore;
import dev.dynamark.orm.annotation.Json;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.LocalIndex;
import dev.dynamark.orm.annotation.Naming;
import dev.dynamark.orm.annotation.OmitEmpty;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.SortKey;
import dev.dynamark.orm.annotation.StoreNull;
import dev.dynamark.orm.annotation.Ttl;
import dev.dynamark.orm.annotation.TypeAttribute;
import dev.dynamark.orm.annotation.TypeName;
import dev.dynamark.orm.annotation.UpdatedAt;
import dev.dynamark.orm.annotation.Version;
import dev.dynamark.orm.codec.AttributeConverter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One model of every kind, compiled with the processor. */
interface Zoo {

    enum Status {
        OPEN,
        CLOSED {
            @Override
            public String toString() {
                return "done";
            }
        }
    }

    record Line(String product, int quantity, Optional<BigDecimal> price) {}

    @DynamoTable("scalars")
    record Scalars(
            @PartitionKey String id,
            boolean b,
            char c,
            byte b8,
            short s16,
            int i32,
            long i64,
            float f,
            double d,
            Boolean boxedB,
            Character boxedC,
            Byte boxed8,
            Short boxed16,
            Integer boxed32,
            Long boxed64,
            Float boxedF,
            Double boxedD,
            BigInteger big,
            BigDecimal decimal,
            URI uri,
            UUID uuid,
            ByteBuffer buffer,
            Status status) {}

    @DynamoTable("times")
    record Times(
            @PartitionKey UUID id,
            @SortKey Instant instant,
            LocalDate date,
            LocalTime time,
            LocalDateTime dateTime,
            OffsetDateTime offset,
            ZonedDateTime zoned,
            Year year,
            YearMonth month,
            Duration duration,
            Period period,
            ZoneId zone) {}

    @DynamoTable("collections")
    record Collections(
            @PartitionKey String id,
            List<String> names,
            Collection<Integer> numbers,
            Set<BigDecimal> decimals,
            Set<ByteBuffer> blobs,
            @DynamoSet List<Status> states,
            Map<String, Line> lines,
            Map<Status, List<Map<String, Line>>> deep,
            Map<UUID, Set<String>> tags,
            Line line,
            @Json Line json,
            @Json Map<String, List<Integer>> jsonMap,
            @OmitEmpty List<String> omitted,
            @OmitEmpty Optional<String> omittedText,
            @OmitEmpty String text,
            @OmitEmpty int zero,
            @OmitEmpty Boolean no,
            @StoreNull String nullText,
            @StoreNull Optional<Line> nullLine,
            Optional<Set<String>> optionalSet,
            @Ignore String ignored,
            @Ignore int ignoredNumber) {}

    @DynamoTable("orders")
    @Key(partition = "CUSTOMER#{customer}", sort = "ORDER#{placedAt}#{id:8}#{letter}")
    @GlobalIndex(name = "byStatus", partition = "{status}", sort = "{placedAt}")
    @GlobalIndex(name = "by-day", partition = "DAY#{day}#{status}", sort = "T#{total}")
    @LocalIndex(name = "byTotal", sort = "{total}")
    record Order(
            String customer,
            Instant placedAt,
            long id,
            char letter,
            Status status,
            LocalDate day,
            BigDecimal total,
            @Attribute("versionNumber") @Version Optional<Long> version,
            @CreatedAt Instant createdAt,
            @UpdatedAt Optional<Instant> updatedAt,
            @Ttl Optional<Instant> expires) {}

    record Node(String name, List<Node> children, Optional<Branch> branch) {}

    record Branch(Map<String, Node> nodes) {}

    @DynamoTable("trees")
    record Tree(
            @PartitionKey int id,
            Node root,
            @Ttl long expires,
            @Version Integer version) {}

    @DynamoTable("optionals")
    record Optionals(
            @PartitionKey String id,
            @DynamoSet Optional<List<String>> list,
            Optional<AttributeValue> value,
            @Converter(TagsConverter.class) Optional<Tags> tags,
            Optional<Line> line) {}

    record Tags(Set<String> names) {}

    final class TagsConverter implements AttributeConverter<Tags, Set<String>> {
        @Override
        public Set<String> toStored(Tags tags) {
            return tags.names();
        }

        @Override
        public Tags fromStored(Set<String> stored) {
            return new Tags(stored);
        }
    }

    record Money(BigDecimal amount, String currency) {}

    final class MoneyConverter implements AttributeConverter<Money, List<String>> {
        @Override
        public List<String> toStored(Money money) {
            return List.of(money.amount().toPlainString(), money.currency());
        }

        @Override
        public Money fromStored(List<String> stored) {
            return new Money(new BigDecimal(stored.get(0)), stored.get(1));
        }
    }

    @DynamoTable(value = "prices", naming = Naming.SNAKE_CASE)
    record Price(
            @PartitionKey String productID,
            @Converter(MoneyConverter.class) Money netPrice,
            String out,
            String e) {}

    @DynamoTable("family")
    @TypeAttribute("kind")
    sealed interface Animal {

        @Key(partition = "ZOO#{zoo}", sort = "CAT")
        record Cat(String zoo, int lives) implements Animal {}

        @Key(partition = "ZOO#{zoo}", sort = "DOG#{name}")
        @TypeName("hound")
        record Dog(String zoo, String name, Status status) implements Animal {}
    }
}
