package dev.dynamark.orm.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.error.DecodeException;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Single values in DynamoDB's JSON. */
class WireValueTest {

    private static <T> T read(ValueCodec<T> codec, String json) {
        return read(codec, ("{\"a\":" + json + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T read(ValueCodec<T> codec, byte[] item) {
        JsonInput in = new JsonInput(item, item.length);
        WireReader reader = new WireReader(in).atItem();
        reader.startMap();
        assertThat(reader.nextName()).isEqualTo("a");
        T value = codec.read(reader);
        assertThat(reader.nextName()).isNull();
        in.expectEnd();
        return value;
    }

    private static byte[] text(String hex) {
        ByteArrayOutputStream item = new ByteArrayOutputStream();
        item.writeBytes("{\"a\":{\"S\":\"".getBytes(StandardCharsets.US_ASCII));
        item.writeBytes(HexFormat.of().parseHex(hex));
        item.writeBytes("\"}}".getBytes(StandardCharsets.US_ASCII));
        return item.toByteArray();
    }

    @Test
    void readsEveryEscape() {
        assertThat(read(Codecs.STRING, "{\"S\":\"\\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u0041\\u00e9\\uD83d\\uDe00 é😀\"}"))
                .isEqualTo("\" \\ / \b\f\n\r\t Aé😀 é😀");
    }

    @Test
    void keepsSurrogatesThatStandAlone() {
        assertThat(read(Codecs.STRING, "{\"S\":\"\\ud83d \\ude00\"}")).isEqualTo("\ud83d \ude00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\x", "\\u", "\\u12", "\\u12g4", "\\u-123", "\\u１２３４", "\\", "\\\\\\", "a\nb", "a\tb", "\u0000"
            })
    void refusesTextThatIsNoJson(String text) {
        assertThatThrownBy(() -> read(Codecs.STRING, "{\"S\":\"" + text + "\"}"))
                .isInstanceOf(JsonInput.Malformed.class);
    }

    /** Overlong, halves of pairs, beyond Unicode, broken off, continued without a beginning. */
    @ParameterizedTest
    @ValueSource(
            strings = {"c080", "e08080", "eda0bd", "f5808080", "f4908080", "c3", "e282", "f09f98", "80", "ff", "61c3"})
    void refusesTextThatIsNoUtf8(String hex) {
        assertThatThrownBy(() -> read(Codecs.STRING, text(hex))).isInstanceOf(JsonInput.Malformed.class);
        assertThatThrownBy(() -> read(Codecs.STRING, text("5c6e" + hex))).isInstanceOf(JsonInput.Malformed.class);
    }

    @Test
    void readsTheReplacementCharacter() {
        assertThat(read(Codecs.STRING, text("efbfbd"))).isEqualTo("\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "+7, 7",
        "1.50, 1.5",
        ".5, 0.5",
        "5., 5",
        "1E-130, 1E-130",
        "9.99e125, 9.99E125",
        "99999999999999999999999999999999999999, 99999999999999999999999999999999999999",
        "0.12345678901234567890123456789012345678, 0.12345678901234567890123456789012345678"
    })
    void readsNumbers(String text, BigDecimal number) {
        assertThat(read(Codecs.BIG_DECIMAL, "{\"N\":\"" + text + "\"}")).isEqualByComparingTo(number);
        assertThat(read(Codecs.set(Codecs.BIG_DECIMAL), "{\"NS\":[\"" + text + "\"]}"))
                .singleElement()
                .satisfies(each -> assertThat(each).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "+", ".", "1e", "e5", "--1", "1-", "1.2.3", "0x1", "NaN", "1 ", " 1", "1e99999999999"})
    void refusesTextThatIsNoNumber(String text) {
        for (ValueCodec<?> codec : List.of(Codecs.BIG_DECIMAL, Codecs.LONG, Codecs.INTEGER, Codecs.DOUBLE)) {
            assertThatThrownBy(() -> read(codec, "{\"N\":\"" + text + "\"}"))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContainingAll("attribute a", "NUMBER");
        }
    }

    @Test
    void refusesNumbersThatAreLongForNothing() {
        assertThatThrownBy(() -> read(Codecs.BIG_DECIMAL, "{\"N\":\"" + "0".repeat(100_000) + "1\"}"))
                .isInstanceOf(DecodeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, true",
        "-9223372036854775808, true",
        "9223372036854775808, false",
        "-9223372036854775809, false",
        "1e18, true",
        "1e19, false",
        "1E-500000000, false",
        "1E+500000000, false",
        "1.0, true",
        "1.5, false"
    })
    void readsWholeNumbersThatFit(String text, boolean fits) {
        String json = "{\"N\":\"" + text + "\"}";
        if (fits) {
            assertThat(read(Codecs.LONG, json)).isEqualTo(new BigDecimal(text).longValueExact());
        } else {
            assertThatThrownBy(() -> read(Codecs.LONG, json))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("a whole number from");
        }
    }

    /** The test vectors of RFC 4648. */
    @ParameterizedTest
    @CsvSource({"'', ''", "Zg==, f", "Zm8=, fo", "Zm9v, foo", "Zm9vYg==, foob", "Zm9vYmE=, fooba", "Zm9vYmFy, foobar"})
    void readsBase64(String text, String bytes) {
        assertThat(read(Codecs.BYTES, "{\"B\":\"" + text + "\"}")).isEqualTo(bytes.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Z", "Zg", "Zg=", "Z===", "====", "Zg=v", "Zm9v=", "Zm 9", "Zm9-", "Zm9_", "=Zm9", "Zm9vZ=g="})
    void refusesTextThatIsNotBase64(String text) {
        assertThatThrownBy(() -> read(Codecs.BYTES, "{\"B\":\"" + text + "\"}"))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("text that is not Base64");
    }

    @Test
    void takesSpacesWhereverTheyMayStand() {
        assertThat(read(
                        Codecs.list(Codecs.ATTRIBUTE_VALUE),
                        " { \"L\" : [ { \"S\" : \"x\" } ,\n\t{ \"NULL\" : true }, { \"SS\" : [ \"a\" , \"b\" ] } ] } "))
                .containsExactly(
                        AttributeValue.fromS("x"),
                        AttributeValue.fromNul(true),
                        AttributeValue.fromSs(List.of("a", "b")));
    }

    @Test
    void nestsAsDeeplyAsDynamoDb() {
        // The item is the first level.
        assertThat(read(Codecs.ATTRIBUTE_VALUE, nested(31))).isNotNull();
        assertThatThrownBy(() -> read(Codecs.ATTRIBUTE_VALUE, nested(32)))
                .isInstanceOf(JsonInput.Malformed.class)
                .hasMessageContaining("at most 32 levels");
    }

    @Test
    void passesOverWhatIsNestedButNotWithoutEnd() {
        byte[] deep = nested(31).getBytes(StandardCharsets.UTF_8);
        JsonInput in = new JsonInput(deep, deep.length);
        in.skipValue();
        in.expectEnd();
        byte[] endless = "[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new JsonInput(endless, endless.length).skipValue())
                .isInstanceOf(JsonInput.Malformed.class)
                .hasMessageContaining("at most 100 levels");
    }

    private static String nested(int levels) {
        return "{\"L\":[".repeat(levels) + "]}".repeat(levels);
    }
}
