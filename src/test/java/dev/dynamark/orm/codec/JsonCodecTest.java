package dev.dynamark.orm.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.Single;
import dev.dynamark.orm.error.DecodeException;
import dev.dynamark.orm.error.LimitExceededException;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class JsonCodecTest {

    private static final ValueCodec<Map<String, List<BigDecimal>>> NUMBERS =
            Codecs.json(Codecs.map(String.class, Codecs.list(Codecs.BIG_DECIMAL)));
    private static final ValueCodec<AttributeValue> ANY = Codecs.json(Codecs.ATTRIBUTE_VALUE);

    @Test
    void sortsTheNamesOfEveryObject() {
        Map<String, Map<String, String>> value = new LinkedHashMap<>();
        value.put("zebra", Map.of());
        Map<String, String> inner = new LinkedHashMap<>();
        inner.put("b", "2");
        inner.put("a", "1");
        inner.put("B", "0");
        value.put("ant", inner);

        assertText(
                Codecs.json(Codecs.map(String.class, Codecs.map(String.class, Codecs.STRING))),
                value,
                "{\"ant\":{\"B\":\"0\",\"a\":\"1\",\"b\":\"2\"},\"zebra\":{}}");
    }

    @Test
    void keepsEveryDigitAndEveryCharacter() {
        assertText(
                NUMBERS,
                Map.of(
                        "n",
                        Arrays.asList(new BigDecimal("9007199254740993"), new BigDecimal("0.12345678901234567"), null)),
                "{\"n\":[9007199254740993,0.12345678901234567,null]}");
        assertText(Codecs.json(Codecs.STRING), "\"\\\u0001\n é🌍/", "\"\\\"\\\\\\u0001\\n é🌍/\"");
    }

    @Test
    void storesBytesAsBase64AndSetsAsArrays() {
        assertText(Codecs.json(Codecs.BYTES), new byte[] {(byte) 0xfb, (byte) 0xff}, "\"+/8=\"");
        assertText(Codecs.json(Codecs.listAsSet(Codecs.LONG)), List.of(2L, 1L), "[2,1]");
        assertText(Codecs.json(Codecs.listAsSet(Codecs.STRING)), List.of("b", "a"), "[\"b\",\"a\"]");
        assertText(Codecs.json(Codecs.listAsSet(Codecs.BYTES)), List.of(new byte[] {0}), "[\"AA==\"]");
        assertText(Codecs.json(Codecs.BOOLEAN), true, "true");
    }

    @Test
    void neverStoresTheTextNull() {
        assertThat(AttributeValueWriter.value(ANY, AttributeValue.fromNul(true)))
                .isEqualTo(AttributeValue.fromNul(true));
        assertThatThrownBy(() -> read(NUMBERS, "null"))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("Expected JSON text of a value other than null");
    }

    @Test
    void readsValuesThatAreStoredAsTheyAre() {
        AttributeValue map = AttributeValueWriter.value(
                Codecs.map(String.class, Codecs.list(Codecs.BIG_DECIMAL)), Map.of("n", List.of(BigDecimal.ONE)));

        assertThat(NUMBERS.read(AttributeValueReader.of(map))).isEqualTo(Map.of("n", List.of(BigDecimal.ONE)));
        assertThat(Codecs.json(Codecs.LONG).read(AttributeValueReader.of(AttributeValue.fromN("7"))))
                .isEqualTo(7);
    }

    @Test
    void readsRawValuesAsFarAsJsonGoes() {
        AttributeValue raw = AttributeValue.fromM(Map.of(
                "l", AttributeValue.fromL(List.of(AttributeValue.fromNul(true), AttributeValue.fromBool(false))),
                "n", AttributeValue.fromN("1.5"),
                "ss", AttributeValue.fromSs(List.of("a")),
                "b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0}))));

        assertThat(ANY.read(AttributeValueReader.of(AttributeValueWriter.value(ANY, raw))))
                .isEqualTo(AttributeValue.fromM(Map.of(
                        "l",
                                AttributeValue.fromL(
                                        List.of(AttributeValue.fromNul(true), AttributeValue.fromBool(false))),
                        "n", AttributeValue.fromN("1.5"),
                        "ss", AttributeValue.fromL(List.of(AttributeValue.fromS("a"))),
                        "b", AttributeValue.fromS("AA=="))));
    }

    @Test
    void passesOverWhatTheModelDoesNotName() {
        ValueCodec<Single<Long>> codec = Codecs.json(Single.codec(Codecs.LONG));

        assertThat(read(codec, "{ \"other\": {\"a\": [1, {\"b\": 2}]}, \"id\": \"i\", \"more\": 1, \"value\": 1e2 }"))
                .isEqualTo(new Single<>("i", 100L));
    }

    @Test
    void namesThePathWithinTheText() {
        assertFailure(NUMBERS, "{\"a\":[1,2,\"secret\"]}", "value.a[2]", "NUMBER", "STRING in JSON text");
        assertFailure(NUMBERS, "{\"a\":1}", "value.a", "LIST", "NUMBER in JSON text");
        assertFailure(NUMBERS, "[]", "value", "MAP", "LIST in JSON text");
        assertFailure(
                Codecs.json(Codecs.list(Codecs.BIG_INTEGER)),
                "[1e1000000000]",
                "value[0]",
                "a whole number of up to 126 digits",
                "another NUMBER in JSON text");
        assertFailure(
                Codecs.json(Codecs.list(Codecs.LONG)), "[1e1000000000]", "value[0]", "a whole number from", "NUMBER");
        assertFailure(Codecs.json(Codecs.BYTES), "\"secret*\"", "value", "Base64 text", "another STRING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "{\"a\":[secret]}", "{\"a\":[1]", "{\"a\":[1]} {}", "{\"a\":[01]}", "{\"a\":[NaN]}"
            })
    void refusesTextThatIsNotJson(String text) {
        assertThatThrownBy(() -> read(NUMBERS, text))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("JSON text")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesToNestWithoutEnd() {
        AttributeValue value = AttributeValue.fromL(List.of());
        for (int level = 1; level < 500; level++) {
            value = AttributeValue.fromL(List.of(value));
        }
        AttributeValue deepest = value;
        AttributeValue tooDeep = AttributeValue.fromL(List.of(deepest));

        assertThat(ANY.read(AttributeValueReader.of(AttributeValueWriter.value(ANY, deepest))))
                .isEqualTo(deepest);
        assertThatThrownBy(() -> AttributeValueWriter.value(ANY, tooDeep)).isInstanceOf(LimitExceededException.class);
    }

    private static <V> void assertText(ValueCodec<V> codec, V value, String text) {
        assertThat(AttributeValueWriter.value(codec, value)).isEqualTo(AttributeValue.fromS(text));
    }

    private static <V> void assertFailure(
            ValueCodec<V> codec, String text, String path, String expected, String found) {
        assertThatThrownBy(() -> read(codec, text))
                .isInstanceOfSatisfying(
                        DecodeException.class, e -> assertThat(e.path()).isEqualTo(path))
                .hasMessageStartingWith("Expected " + expected)
                .hasMessageContaining("found")
                .hasMessageContaining(found)
                .hasMessageNotContaining("secret");
    }

    private static <V> V read(ValueCodec<V> codec, String text) {
        Map<String, AttributeValue> item = Map.of("id", AttributeValue.fromS("i"), "value", AttributeValue.fromS(text));
        return Single.codec(codec).read(AttributeValueReader.of(item)).value();
    }
}
