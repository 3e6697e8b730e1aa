package dev.dynamark.orm.internal.reflect;

import static dev.dynamark.orm.internal.reflect.Items.n;
import static dev.dynamark.orm.internal.reflect.Items.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.annotation.Attribute;
import dev.dynamark.orm.annotation.Converter;
import dev.dynamark.orm.annotation.CreatedAt;
import dev.dynamark.orm.annotation.DynamoSet;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.Ignore;
import dev.dynamark.orm.annotation.IndexPartitionKey;
import dev.dynamark.orm.annotation.Json;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.LocalIndex;
import dev.dynamark.orm.annotation.Naming;
import dev.dynamark.orm.annotation.OmitEmpty;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.StoreNull;
import dev.dynamark.orm.annotation.Ttl;
import dev.dynamark.orm.annotation.TypeName;
import dev.dynamark.orm.annotation.UpdatedAt;
import dev.dynamark.orm.annotation.Version;
import dev.dynamark.orm.codec.AttributeConverter;
import dev.dynamark.orm.error.DecodeException;
import dev.dynamark.orm.error.MissingKeyException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class StoredFormTest {

    enum Status {
        OPEN,
        PAID
    }

    @DynamoTable("orders")
    @TypeName("order")
    @Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{placedAt}#{sequence:6}#{id}")
    @GlobalIndex(name = "byStatus", partition = "{status}", sort = "AT#{placedAt}")
    @LocalIndex(name = "byTotal", sort = "{total}")
    record Order(
            String customerId,
            Instant placedAt,
            int sequence,
            @Attribute("orderId") UUID id,
            Status status,
            BigDecimal total) {}

    private static final UUID ID = new UUID(1, 2);
    private static final Order ORDER =
            new Order("a b/ü", Instant.parse("2026-01-31T10:15:30Z"), 42, ID, Status.PAID, new BigDecimal("9.5"));

    @Test
    void makesKeysOfComponentsAndParsesThemBack() {
        Map<String, AttributeValue> item = Items.stored(Order.class, ORDER);

        assertThat(item.keySet()).containsExactly("pk", "sk", "type", "orderId", "status", "total", "byStatusSk");
        assertThat(item)
                .containsEntry("pk", s("CUSTOMER#a%20b%2F%C3%BC"))
                .containsEntry("sk", s("ORDER#2026-01-31T10:15:30.000000000Z#000042#" + ID))
                .containsEntry("type", s("order"))
                .containsEntry("orderId", s(ID.toString()))
                .containsEntry("status", s("PAID"))
                .containsEntry("total", n("9.5"))
                .containsEntry("byStatusSk", s("AT#2026-01-31T10:15:30.000000000Z"));
        assertThat(Items.read(Order.class, item)).isEqualTo(ORDER);
    }

    @Test
    void leavesAnItemOutOfIndexesWhoseComponentsAreAbsent() {
        Order withoutStatus = new Order("c", Instant.EPOCH, 1, ID, null, null);

        assertThat(Items.stored(Order.class, withoutStatus).keySet())
                .containsExactly("pk", "sk", "type", "orderId", "byStatusSk");
    }

    @Test
    void refusesAnAbsentComponentOfTheKey() {
        assertThatThrownBy(() -> Items.stored(Order.class, new Order("c", null, 1, ID, null, null)))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("placedAt of Order");
    }

    @Test
    void refusesAKeyOfAnotherForm() {
        Map<String, AttributeValue> item = new TreeMap<>(Items.stored(Order.class, ORDER));
        item.put("sk", s("INVOICE#7"));

        assertThatThrownBy(() -> Items.read(Order.class, item))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("a key of the form \"ORDER#{placedAt}#{sequence:6}#{id}\" at attribute sk")
                .hasMessageNotContaining("INVOICE");
    }

    @DynamoTable(value = "things", naming = Naming.SNAKE_CASE)
    record Thing(
            @PartitionKey long thingID,
            @StoreNull String missing,
            @StoreNull Optional<Integer> nothing,
            @OmitEmpty String text,
            @OmitEmpty List<String> list,
            @OmitEmpty Optional<String> optional,
            @OmitEmpty int number,
            Set<String> set,
            @DynamoSet List<Integer> numbers,
            @Ttl Instant expires,
            @Json Map<String, List<Integer>> json,
            @Ignore Optional<String> ignored,
            @Ignore boolean flag) {}

    @Test
    void storesByTheRulesOfEachAnnotation() {
        Thing thing = new Thing(
                1,
                null,
                Optional.empty(),
                "",
                List.of(),
                Optional.of(""),
                0,
                Set.of(),
                List.of(3, 1),
                Instant.ofEpochMilli(1_999),
                new TreeMap<>(Map.of("b", List.of(1), "a", List.of())),
                Optional.of("x"),
                true);

        Map<String, AttributeValue> item = Items.stored(Thing.class, thing);

        assertThat(item)
                .containsOnly(
                        Map.entry("thing_id", n("1")),
                        Map.entry("missing", AttributeValue.fromNul(true)),
                        Map.entry("nothing", AttributeValue.fromNul(true)),
                        Map.entry("set", AttributeValue.fromNul(true)),
                        Map.entry("numbers", AttributeValue.fromNs(List.of("3", "1"))),
                        Map.entry("expires", n("1")),
                        Map.entry("json", s("{\"a\":[],\"b\":[1]}")));
        Thing read = Items.read(Thing.class, item);
        assertThat(read)
                .isEqualTo(new Thing(
                        1,
                        null,
                        Optional.empty(),
                        "",
                        List.of(),
                        Optional.empty(),
                        0,
                        Set.of(),
                        List.of(3, 1),
                        Instant.ofEpochSecond(1),
                        Map.of("a", List.of(), "b", List.of(1)),
                        Optional.empty(),
                        false));
    }

    @Test
    void readsWhatIsNotStoredAsAbsent() {
        Thing read = Items.read(Thing.class, Map.of("thing_id", n("1"), "unknown", s("?")));

        assertThat(read.missing()).isNull();
        assertThat(read.nothing()).isEmpty();
        assertThat(read.text()).isEmpty();
        assertThat(read.list()).isEmpty();
        assertThat(read.optional()).isEmpty();
        assertThat(read.set()).isNull();
        assertThat(read.expires()).isNull();
    }

    record Money(String amount) {}

    static final class MoneyConverter implements AttributeConverter<Money, List<String>> {
        @Override
        public List<String> toStored(Money money) {
            return List.of(money.amount());
        }

        @Override
        public Money fromStored(List<String> stored) {
            return new Money(stored.get(0));
        }
    }

    @DynamoTable("prices")
    record Price(
            @PartitionKey String id,
            @Converter(MoneyConverter.class) Optional<Money> money) {}

    @Test
    void storesWhatAConverterMakes() {
        Price price = new Price("p", Optional.of(new Money("3 EUR")));

        Map<String, AttributeValue> item = Items.stored(Price.class, price);

        assertThat(item).containsEntry("money", AttributeValue.fromL(List.of(s("3 EUR"))));
        assertThat(Items.read(Price.class, item)).isEqualTo(price);
    }

    @DynamoTable("pages")
    record Visited(
            @PartitionKey String id,
            @Version Long version,
            @CreatedAt Instant created,
            @UpdatedAt Optional<Instant> updated,
            @IndexPartitionKey("byHost") String host) {}

    @Test
    void stampsACopy() {
        Visited visited = new Visited("v", null, null, Optional.empty(), "h");
        Instant now = Instant.parse("2026-02-03T04:05:06Z");

        assertThat(Items.stamped(Visited.class, visited, now))
                .isEqualTo(new Visited("v", 0L, now, Optional.of(now), "h"));
        assertThat(Items.stamped(Order.class, ORDER, now)).isSameAs(ORDER);
    }

    @DynamoTable("ranges")
    record Range(@PartitionKey String id, int from, int to) {
        Range {
            if (from > to) {
                throw new IllegalArgumentException("from after to");
            }
        }
    }

    @Test
    void reportsWhatTheConstructorRefuses() {
        assertThatThrownBy(() -> Items.read(Range.class, Map.of("id", s("r"), "from", n("2"), "to", n("1"))))
                .isInstanceOf(DecodeException.class)
                .hasRootCauseMessage("from after to");
    }
}
