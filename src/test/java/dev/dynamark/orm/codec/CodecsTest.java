package dev.dynamark.orm.codec;

import static dev.dynamark.orm.SameValue.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.RandomValues;
import dev.dynamark.orm.internal.model.AttributeTypes;
import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CodecsTest {

    private static final int RUNS = 200;

    @ParameterizedTest
    @EnumSource
    void everyKnownTypeRoundTrips(KnownType type) {
        ValueCodec<Object> codec = KnownCodecs.of(type);

        assertThat(codec.type()).isEqualTo(type.attributeType());
        RandomValues.check(RUNS, random -> assertRoundTrip(codec, random.of(type)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ATTRIBUTE_VALUE")
    void everyKnownTypeRoundTripsAsJson(KnownType type) {
        ValueCodec<Object> codec = Codecs.json(KnownCodecs.of(type));

        RandomValues.check(RUNS, random -> assertRoundTrip(codec, random.of(type)));
    }

    @ParameterizedTest
    @EnumSource
    void listsAndMapsOfEveryKnownTypeRoundTripWithNulls(KnownType type) {
        ValueCodec<Object> codec = KnownCodecs.of(type);
        ValueCodec<List<Map<String, Object>>> nested = Codecs.list(Codecs.map(String.class, codec));

        RandomValues.check(RUNS, random -> {
            List<Map<String, Object>> value = random.list(() -> random.map(random::keyText, () -> random.of(type)));
            assertRoundTrip(nested, value);
            List<Object> withNull = new ArrayList<>(Arrays.asList(random.of(type), codec.nullValue()));
            assertRoundTrip(Codecs.list(codec), withNull);
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOOLEAN", "BYTES", "ATTRIBUTE_VALUE"})
    void setsHoldWhatTheRulesAllow(KnownType type) {
        ValueCodec<Object> codec = KnownCodecs.of(type);
        ValueCodec<Set<Object>> set = Codecs.set(codec);

        assertThat(AttributeTypes.of(new ComponentType.SetOf(new ComponentType.Known(type))))
                .contains(set.type());
        RandomValues.check(RUNS, random -> {
            Set<Object> values = new LinkedHashSet<>();
            for (Object value : random.list(() -> random.of(type))) {
                values.add(value);
            }
            assertRoundTrip(set, values);
            assertRoundTrip(Codecs.listAsSet(codec), new ArrayList<>(values));
            assertRoundTrip(Codecs.json(set), values);
        });
    }

    @Test
    void refusesSetsThatDynamoDbDoesNotHave() {
        assertThatThrownBy(() -> Codecs.set(Codecs.BOOLEAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found BOOLEAN");
        assertThatThrownBy(() -> Codecs.listAsSet(Codecs.list(Codecs.STRING)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found LIST");
    }

    @Test
    void knowsWhatIsEmpty() {
        for (KnownType type : KnownType.values()) {
            ValueCodec<Object> codec = KnownCodecs.of(type);
            Object empty = codec.emptyValue();
            if (empty != null) {
                assertThat(codec.isEmpty(empty)).as(type.name()).isTrue();
            }
            boolean numeric = type.attributeType() == AttributeType.NUMBER && type != KnownType.YEAR;
            boolean binary = type.attributeType() == AttributeType.BINARY;
            assertThat(empty != null)
                    .as(type.name())
                    .isEqualTo(numeric || binary || type == KnownType.STRING || type == KnownType.BOOLEAN);
        }
        assertThat(Codecs.STRING.isEmpty(" ")).isFalse();
        assertThat(Codecs.BOOLEAN.isEmpty(true)).isFalse();
        assertThat(Codecs.DOUBLE.isEmpty(-0.0)).isTrue();
        assertThat(Codecs.list(Codecs.STRING).emptyValue()).isEmpty();
        assertThat(Codecs.list(Codecs.STRING).isEmpty(List.of())).isTrue();
        assertThat(Codecs.map(String.class, Codecs.STRING).isEmpty(Map.of())).isTrue();
        assertThat(Codecs.map(String.class, Codecs.STRING).emptyValue()).isEmpty();
        assertThat(Codecs.set(Codecs.LONG).emptyValue()).isEmpty();
        assertThat(Codecs.json(Codecs.LONG).isEmpty(0L)).isTrue();
        assertThat(Codecs.json(Codecs.LONG).emptyValue()).isZero();
    }

    @Test
    void nullReadsAsNothingButForSetsAndTheSdksOwnValue() {
        assertThat(Codecs.STRING.nullValue()).isNull();
        assertThat(Codecs.INTEGER.nullValue()).isNull();
        assertThat(Codecs.list(Codecs.STRING).nullValue()).isNull();
        assertThat(Codecs.set(Codecs.STRING).nullValue()).isEmpty();
        assertThat(Codecs.listAsSet(Codecs.STRING).nullValue()).isEmpty();
        assertThat(Codecs.json(Codecs.set(Codecs.STRING)).nullValue()).isEmpty();
        assertThat(Codecs.ATTRIBUTE_VALUE.nullValue()).isEqualTo(AttributeValue.fromNul(true));
    }

    private static <V> void assertRoundTrip(ValueCodec<V> codec, V value) {
        AttributeValue stored = AttributeValueWriter.value(codec, value);
        AttributeValueReader in = AttributeValueReader.of(stored);

        assertSame(in.readNull() ? codec.nullValue() : codec.read(in), value);
    }
}
