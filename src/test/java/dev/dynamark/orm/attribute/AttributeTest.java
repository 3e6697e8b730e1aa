package dev.dynamark.orm.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.LimitExceededException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AttributeTest {

    private sealed interface Shop permits Order, Customer {}

    private record Order() implements Shop {}

    private record Customer() implements Shop {}

    private record Address() {}

    /** For attributes whose values no test writes. */
    private record NoCodec<T>() implements ValueCodec<T> {

        @Override
        public AttributeType type() {
            return AttributeType.MAP;
        }

        @Override
        public void write(T value, ValueWriter out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public T read(ValueReader in) {
            throw new UnsupportedOperationException();
        }
    }

    private static final StringAttribute<Order> NAME = StringAttribute.of(Order.class, "name", Codecs.STRING);
    private static final NumberAttribute<Order, Integer> COUNT =
            NumberAttribute.of(Order.class, "count", Codecs.INTEGER);
    private static final StringAttribute<Customer> MAIL = StringAttribute.of(Customer.class, "mail", Codecs.STRING);
    private static final RecordAttribute<Order, Address> SHIP_TO =
            RecordAttribute.of(Order.class, "shipTo", new NoCodec<>());

    @Test
    void keepsTheKindOfNestedAttributes() {
        StringAttribute<Order> text = SHIP_TO.dot(StringAttribute.of(Address.class, "a", Codecs.STRING));
        NumberAttribute<Order, Long> number = SHIP_TO.dot(NumberAttribute.of(Address.class, "b", Codecs.LONG));
        BinaryAttribute<Order, byte[]> bytes = SHIP_TO.dot(BinaryAttribute.of(Address.class, "c", Codecs.BYTES));
        SetAttribute<Order, String, Set<String>> set =
                SHIP_TO.dot(SetAttribute.of(Address.class, "d", Codecs.set(Codecs.STRING), Codecs.STRING));
        ListAttribute<Order, String> list =
                SHIP_TO.dot(ListAttribute.of(Address.class, "e", Codecs.list(Codecs.STRING), Codecs.STRING));
        MapAttribute<Order, String> map = SHIP_TO.dot(
                MapAttribute.of(Address.class, "f", Codecs.map(String.class, Codecs.STRING), Codecs.STRING));
        ComparableAttribute<Order, UUID> ordered = SHIP_TO.dot(ComparableAttribute.of(Address.class, "g", Codecs.UUID));
        Attribute<Order, Boolean> plain = SHIP_TO.dot(Attribute.of(Address.class, "h", Codecs.BOOLEAN));
        RecordAttribute<Order, Address> nested =
                SHIP_TO.dot(RecordAttribute.of(Address.class, "i", new NoCodec<Address>()));
        AnyAttribute<Order, AttributeValue> any =
                SHIP_TO.dot(AnyAttribute.of(Address.class, "j", Codecs.ATTRIBUTE_VALUE));

        assertThat(List.of(text, number, bytes, set, list, map, ordered, plain, nested, any))
                .extracting(attribute -> attribute.path().toString())
                .containsExactly(
                        "shipTo.a",
                        "shipTo.b",
                        "shipTo.c",
                        "shipTo.d",
                        "shipTo.e",
                        "shipTo.f",
                        "shipTo.g",
                        "shipTo.h",
                        "shipTo.i",
                        "shipTo.j");
        assertThat(list.at(2).path()).hasToString("shipTo.e[2]");
        assertThat(map.key("x").path()).hasToString("shipTo.f.x");
        assertThat(text.model()).isEqualTo(Order.class);
    }

    @Test
    void joinsConditionsOnTheRecordsOfASealedInterface() {
        Condition<Shop> either = Condition.anyOf(NAME.eq("a"), MAIL.exists());
        Condition<Shop> both = either.and(COUNT.gt(3), MAIL.beginsWith("b"));

        assertThat(both.toString()).contains("name", "mail", "count");
    }

    @Test
    void refusesNull() {
        refuses(() -> NAME.eq((String) null), "an operand for attribute name, found null: use notExists()");
        refuses(() -> NAME.ne((StringAttribute<Order>) null), "found null");
        refuses(() -> COUNT.between(1, null), "an operand for attribute count, found null");
        refuses(() -> NAME.in(Collections.singletonList(null)), "found null");
        refuses(() -> NAME.beginsWith(null), "found null");
        refuses(() -> NAME.contains(null), "found null");
    }

    @Test
    void refusesWhatDynamoDbDoesNotCompare() {
        refuses(() -> NAME.eq(NAME), "another attribute to compare with for attribute name, found the same");
        refuses(() -> NAME.size().between(3, 2), "bounds in ascending order for attribute name");
        refuses(() -> Condition.allOf(), "at least one condition, found none");
        refuses(() -> Condition.anyOf(), "at least one condition, found none");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ListAttribute.of(Order.class, "l", Codecs.list(Codecs.STRING), Codecs.STRING)
                        .at(-1));
    }

    @Test
    void takes1To100ValuesForIn() {
        refuses(() -> COUNT.in(), "at least one value for IN for attribute count, found none");
        assertThat(COUNT.in(numbers(100))).isNotNull();
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> COUNT.in(numbers(101)))
                .withMessageContaining(
                        "at most 100 values for IN, DynamoDB's limit, found 101 for attribute count of ");
    }

    @Test
    void isEqualByValue() {
        assertThat(StringAttribute.of(Order.class, "name", Codecs.STRING))
                .isEqualTo(NAME)
                .hasSameHashCodeAs(NAME);
        assertThat(Map.of(NAME, 1)).doesNotContainKey(StringAttribute.of(Order.class, "other", Codecs.STRING));
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static void refuses(ThrowingCallable made, String message) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(made)
                .withMessageContaining(message);
    }
}
