package dev.dynamark.orm.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.Single;
import dev.dynamark.orm.error.DecodeException;
import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stored values that do not fit the model. */
class DecodeFailuresTest {

    private static final Map<AttributeType, AttributeValue> OF_EACH_TYPE = Map.of(
            AttributeType.STRING, AttributeValue.fromS("§ secret §"),
            AttributeType.NUMBER, AttributeValue.fromN("1E+100"),
            AttributeType.BINARY, AttributeValue.fromB(SdkBytes.fromUtf8String("b")),
            AttributeType.BOOLEAN, AttributeValue.fromBool(true),
            AttributeType.NULL, AttributeValue.fromNul(true),
            AttributeType.LIST, AttributeValue.fromL(List.of()),
            AttributeType.MAP, AttributeValue.fromM(Map.of()),
            AttributeType.STRING_SET, AttributeValue.fromSs(List.of("a")),
            AttributeType.NUMBER_SET, AttributeValue.fromNs(List.of("1")),
            AttributeType.BINARY_SET, AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("b"))));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ATTRIBUTE_VALUE")
    void everyKnownTypeRefusesEveryOtherAttributeType(KnownType type) {
        OF_EACH_TYPE.forEach((found, value) -> {
            if (found != type.attributeType()) {
                assertThatThrownBy(() -> KnownCodecs.of(type).read(AttributeValueReader.of(value)))
                        .isInstanceOf(DecodeException.class)
                        .hasMessage("Expected " + type.attributeType() + " at attribute (the item), found " + found
                                + ": correct the stored item or the model.");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void collectionsRefuseOtherTypes(AttributeType found) {
        AttributeValue value = OF_EACH_TYPE.get(found);
        for (ValueCodec<?> codec : List.of(
                Codecs.list(Codecs.STRING),
                Codecs.map(String.class, Codecs.STRING),
                Codecs.set(Codecs.STRING),
                Codecs.set(Codecs.LONG),
                Codecs.listAsSet(Codecs.BYTES))) {
            if (found != codec.type()) {
                assertThatThrownBy(() -> codec.read(AttributeValueReader.of(value)))
                        .isInstanceOf(DecodeException.class)
                        .hasMessageContaining("Expected " + codec.type())
                        .hasMessageContaining("found " + found);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "STRING",
                "BOOLEAN",
                "BIG_INTEGER",
                "BIG_DECIMAL",
                "DOUBLE",
                "BYTES",
                "BYTE_BUFFER",
                "SDK_BYTES",
                "ATTRIBUTE_VALUE"
            })
    void refusesValuesOfAnotherFormWithoutShowingThem(KnownType type) {
        AttributeValue value = OF_EACH_TYPE.get(type.attributeType());

        assertThatThrownBy(() -> KnownCodecs.of(type).read(AttributeValueReader.of(value)))
                .isInstanceOfSatisfying(DecodeException.class, e -> assertThat(e.getCause())
                        .matches(cause -> cause == null || !cause.getMessage().contains("secret")))
                .hasMessageContaining(", found another " + type.attributeType())
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("1E+100");
    }

    @ParameterizedTest
    @CsvSource({
        "BYTE, 128",
        "BYTE, -129",
        "SHORT, 32768",
        "INTEGER, 2147483648",
        "INTEGER, -2147483649",
        "INTEGER, 1.5",
        "LONG, 9223372036854775808",
        "LONG, -9223372036854775809",
        "LONG, 0.1",
        "LONG, 1E+125",
        "BIG_INTEGER, 1E-1",
        "BIG_INTEGER, 1E-500000000",
        "BIG_INTEGER, 1E+500000000",
        "YEAR, 1000000000"
    })
    void narrowingNeverCutsDigitsOff(KnownType type, String number) {
        assertThatThrownBy(() -> KnownCodecs.of(type).read(AttributeValueReader.of(AttributeValue.fromN(number))))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("Expected a whole number")
                .hasMessageNotContaining(" " + number + ",");
    }

    @ParameterizedTest
    @CsvSource({
        "1E+2, 100",
        "100.00, 100",
        "-5, -5",
        "+7, 7",
        "0, 0",
        "2147483647, 2147483647",
        "-0.0, 0",
        "0E-500000000, 0"
    })
    void readsEveryFormOfAWholeNumber(String text, int expected) {
        AttributeValue value = AttributeValue.fromN(text);

        assertThat(Codecs.INTEGER.read(AttributeValueReader.of(value))).isEqualTo(expected);
        assertThat(Codecs.LONG.read(AttributeValueReader.of(value))).isEqualTo(expected);
        assertThat(AttributeValueReader.of(value).intValue()).isEqualTo(expected);
        assertThat(Codecs.BIG_INTEGER.read(AttributeValueReader.of(value))).isEqualTo(expected);
    }

    @Test
    void namesThePathOfTheAttribute() {
        ValueCodec<List<Map<String, Integer>>> lines = Codecs.list(Codecs.map(String.class, Codecs.INTEGER));
        AttributeValue good = AttributeValue.fromM(Map.of("price", AttributeValue.fromN("1")));
        AttributeValue bad = AttributeValue.fromM(Map.of("price", AttributeValue.fromS("1")));

        assertPath(lines, AttributeValue.fromL(List.of(good, good, bad)), "value[2].price");
        assertPath(lines, AttributeValue.fromL(List.of(good, AttributeValue.fromS("x"))), "value[1]");
        assertPath(lines, AttributeValue.fromS("x"), "value");
        assertPath(
                Codecs.list(lines),
                AttributeValue.fromL(
                        List.of(AttributeValue.fromL(List.of(good)), AttributeValue.fromL(List.of(good, bad)))),
                "value[1][1].price");
        assertPath(Codecs.set(Codecs.UUID), AttributeValue.fromSs(List.of("x")), "value");
        assertPath(
                Codecs.map(UUID.class, Codecs.STRING),
                AttributeValue.fromM(Map.of("x", AttributeValue.fromS("x"))),
                "value.x");
        assertPath(
                Codecs.map(TimeUnit.class, Codecs.STRING),
                AttributeValue.fromM(Map.of("WEEKS", AttributeValue.fromS("x"))),
                "value.WEEKS");
    }

    @Test
    void namesTheEnumOfAnUnknownConstant() {
        assertThatThrownBy(() ->
                        Codecs.enumOf(TimeUnit.class).read(AttributeValueReader.of(AttributeValue.fromS("WEEKS"))))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("the name of a constant of java.util.concurrent.TimeUnit")
                .hasMessageNotContaining("WEEKS");
    }

    private static <V> void assertPath(ValueCodec<V> codec, AttributeValue value, String path) {
        Map<String, AttributeValue> item = Map.of("id", AttributeValue.fromS("i"), "value", value);

        assertThatThrownBy(() -> Single.codec(codec).read(AttributeValueReader.of(item)))
                .isInstanceOfSatisfying(
                        DecodeException.class, e -> assertThat(e.path()).isEqualTo(path))
                .hasMessageContaining("at attribute " + path + ", found");
    }
}
