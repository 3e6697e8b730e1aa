package dev.dynamark.orm.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.Single;
import dev.dynamark.orm.error.DecodeException;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values of a model that cannot be stored. */
class RefusedValuesTest {

    /** Money as its amount and currency. */
    record Money(String text) {}

    private static final AttributeConverter<Money, String> CONVERTER = new AttributeConverter<>() {
        @Override
        public String toStored(Money money) {
            return switch (money.text) {
                case "none" -> null;
                case "bad" -> throw new IllegalStateException("no currency");
                default -> money.text;
            };
        }

        @Override
        public Money fromStored(String stored) {
            return switch (stored) {
                case "none" -> null;
                case "bad" -> throw new IllegalStateException("no currency");
                default -> new Money(stored);
            };
        }
    };

    private static final ValueCodec<Money> MONEY = Codecs.converted(CONVERTER, Codecs.STRING, "Order.price");

    @Test
    void setsHaveNeitherNullNorElementsThatAreStoredAlike() {
        assertRefused(Codecs.set(Codecs.STRING), Collections.singleton(null), "found null");
        assertRefused(Codecs.listAsSet(Codecs.STRING), Arrays.asList("a", "b", "a"), "found two that are stored alike");
        assertRefused(
                Codecs.listAsSet(Codecs.BYTES), List.of(new byte[] {1}, new byte[] {1}), "two that are stored alike");
        Set<BigDecimal> scales = new LinkedHashSet<>(List.of(new BigDecimal("1.0"), new BigDecimal("1.00")));
        assertRefused(Codecs.set(Codecs.BIG_DECIMAL), scales, "found two that are stored alike");
        assertRefused(Codecs.set(Codecs.DOUBLE), Set.of(0.0, -0.0), "found two that are stored alike");
    }

    @Test
    void emptySetsAreStoredAsNull() {
        assertThat(AttributeValueWriter.value(Codecs.set(Codecs.LONG), Set.of()))
                .isEqualTo(AttributeValue.fromNul(true));
        assertThat(AttributeValueWriter.value(Codecs.json(Codecs.set(Codecs.LONG)), Set.of()))
                .isEqualTo(AttributeValue.fromNul(true));
    }

    @Test
    void setsAreStoredByTheTypeOfTheirElements() {
        assertThat(AttributeValueWriter.value(Codecs.set(Codecs.INTEGER), Set.of(7)))
                .isEqualTo(AttributeValue.fromNs(List.of("7")));
        assertThat(AttributeValueWriter.value(Codecs.listAsSet(MONEY), List.of(new Money("1 EUR"))))
                .isEqualTo(AttributeValue.fromSs(List.of("1 EUR")));
        assertThat(AttributeValueWriter.value(Codecs.listAsSet(Codecs.BYTES), List.of(new byte[] {1}))
                        .hasBs())
                .isTrue();
    }

    @Test
    void mapsHaveNoNullKeys() {
        assertRefused(
                Codecs.map(String.class, Codecs.STRING),
                Collections.singletonMap(null, "x"),
                "map keys that are not null");
        assertThatThrownBy(() -> Codecs.map(Integer.class, Codecs.STRING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("String, UUID or an enum");
    }

    @Test
    void fractionsAreFinite() {
        assertRefused(Codecs.DOUBLE, Double.NaN, "Expected a finite double");
        assertRefused(Codecs.DOUBLE, Double.NEGATIVE_INFINITY, "Expected a finite double");
        assertRefused(Codecs.FLOAT, Float.POSITIVE_INFINITY, "Expected a finite float");
        assertRefused(Codecs.DOUBLE, Double.MAX_VALUE, "1E-130 to 9.99E+125");
        assertRefused(Codecs.DOUBLE, Double.MIN_VALUE, "1E-130 to 9.99E+125");
    }

    @Test
    void datesAreOfYearsOfFourDigits() {
        assertRefused(Codecs.INSTANT, Instant.MIN, "a year from 0000 to 9999");
        assertRefused(Codecs.INSTANT, Instant.MAX, "a year from 0000 to 9999");
        assertRefused(Codecs.INSTANT, Instant.parse("+10000-01-01T00:00:00Z"), "a year from 0000 to 9999");
        assertRefused(Codecs.INSTANT, Instant.parse("-0001-12-31T23:59:59Z"), "a year from 0000 to 9999");
        assertRefused(Codecs.LOCAL_DATE, LocalDate.of(-1, 12, 31), "a year from 0000 to 9999");
        assertRefused(Codecs.YEAR_MONTH, YearMonth.of(10_000, 1), "a year from 0000 to 9999");
    }

    @Test
    void rawValuesHaveATypeAndNumbers() {
        assertRefused(Codecs.ATTRIBUTE_VALUE, AttributeValue.builder().build(), "an AttributeValue of a type");
        assertRefused(Codecs.ATTRIBUTE_VALUE, AttributeValue.fromN("ten"), "an AttributeValue whose n is a decimal");
    }

    @Test
    void namesTheConverterThatFails() {
        assertRefused(MONEY, new Money("none"), "of Order.price to return a value, found that it returned null");
        assertRefused(MONEY, new Money("bad"), "found that it failed with java.lang.IllegalStateException");
        for (String stored : List.of("none", "bad")) {
            assertThatThrownBy(() -> MONEY.read(AttributeValueReader.of(AttributeValue.fromS(stored))))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("Expected a value that fromStored of "
                            + CONVERTER.getClass().getName() + " of Order.price");
        }
        assertThat(MONEY.type()).isEqualTo(AttributeType.STRING);
        assertThat(MONEY.nullValue()).isNull();
    }

    @Test
    void namesThePathOfWhatIsRefused() {
        ValueCodec<List<Map<String, Double>>> codec = Codecs.list(Codecs.map(String.class, Codecs.DOUBLE));
        List<Map<String, Double>> value = List.of(Map.of("a", 1.0), Map.of("b", Double.NaN));

        assertThatThrownBy(() -> AttributeValueWriter.item(Single.codec(codec), new Single<>("i", value)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "Writing dev.dynamark.orm.Single, attribute value[1].b: Expected a finite double");
    }

    private static <V> void assertRefused(ValueCodec<V> codec, V value, String reason) {
        assertThatThrownBy(() -> AttributeValueWriter.value(codec, value))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.code())
                        .isIn(ErrorCode.INVALID_VALUE, ErrorCode.NUMBER_PRECISION_LOSS))
                .hasMessageContaining(reason);
    }
}
