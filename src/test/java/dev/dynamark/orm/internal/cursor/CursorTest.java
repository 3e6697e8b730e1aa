package dev.dynamark.orm.internal.cursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dynamark.orm.error.InvalidCursorException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CursorTest {

    private static final String GOLDEN =
            "eyJsYXN0S2V5Ijp7IlBLIjp7IlMiOiJVU0VSIzEifSwiU0siOnsiUyI6IlBST0ZJTEUifX0sImluZGV4"
                    + "IjoiZ3NpLWVtYWlsIiwic29ydCI6IkFTQyJ9";
    private static final Map<String, AttributeValue> GOLDEN_KEY = Map.of("SK", s("PROFILE"), "PK", s("USER#1"));

    @Test
    void writesTheGoldenExample() {
        assertThat(Cursor.encode(GOLDEN_KEY, Optional.of("gsi-email"), Optional.of(Direction.ASC)))
                .isEqualTo(GOLDEN);
    }

    @Test
    void readsTheGoldenExample() {
        assertThat(Cursor.decode(GOLDEN))
                .isEqualTo(new Cursor(GOLDEN_KEY, Optional.of("gsi-email"), Optional.of(Direction.ASC)));
    }

    @Test
    void writesPaddingAndReadsWithOrWithoutIt() {
        String padded = Cursor.encode(Map.of("PK", s("A")), Optional.empty(), Optional.empty());

        assertThat(padded).endsWith("==");
        assertThat(Cursor.decode(padded)).isEqualTo(Cursor.decode(padded.replace("=", "")));
    }

    @Test
    void leavesOutIndexAndDirectionThatThereAreNot() {
        assertThat(json(Map.of("PK", s("A")))).isEqualTo("{\"lastKey\":{\"PK\":{\"S\":\"A\"}}}");
        assertThat(Cursor.encode(Map.of("PK", s("A")), Optional.of(""), Optional.of(Direction.DESC)))
                .satisfies(cursor ->
                        assertThat(plain(cursor)).isEqualTo("{\"lastKey\":{\"PK\":{\"S\":\"A\"}},\"sort\":\"DESC\"}"));
    }

    @Test
    void isEmptyOnTheLastPage() {
        assertThat(Cursor.encode(Map.of(), Optional.of("i"), Optional.of(Direction.ASC)))
                .isEmpty();
    }

    @Test
    void escapesAsGoDoes() {
        assertThat(json(Map.of("PK", s("<a>&\"\\/\u2028\u2029"))))
                .isEqualTo("{\"lastKey\":{\"PK\":{\"S\":\"\\u003ca\\u003e\\u0026\\\"\\\\/\\u2028\\u2029\"}}}");
        assertThat(json(Map.of("PK", s("\b\f\n\r\t\0\u001f\u007f"))))
                .isEqualTo("{\"lastKey\":{\"PK\":{\"S\":\"\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\"}}}");
        assertThat(json(Map.of("é&", s("日本 😀")))).isEqualTo("{\"lastKey\":{\"é\\u0026\":{\"S\":\"日本 😀\"}}}");
        assertThat(json(Map.of("PK", s("a\ud83db\ude00"))))
                .isEqualTo("{\"lastKey\":{\"PK\":{\"S\":\"a\\ufffdb\\ufffd\"}}}");
    }

    @Test
    void ordersNamesByTheirUtf8Bytes() {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        for (String name : List.of("😀", "\uffee", "\ue000", "b", "a\ud83d\ude01", "a\ud83d\ude00", "a", "Z", "é")) {
            key.put(name, s(""));
        }

        assertThat(json(key).replace("{\"S\":\"\"}", ""))
                .isEqualTo(
                        "{\"lastKey\":{\"Z\":,\"a\":,\"a😀\":,\"a😁\":,\"b\":,\"é\":,\"\ue000\":,\"\uffee\":,\"😀\":}}");
    }

    @Test
    void carriesEveryAttributeType() {
        AttributeValue bytes = AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0, -1, 62, -5}));
        Map<String, AttributeValue> key = Map.of(
                "s", s("x"),
                "n", AttributeValue.fromN("-1.50E+3"),
                "b", bytes,
                "bool", AttributeValue.fromBool(false),
                "nul", AttributeValue.fromNul(true),
                "ss", AttributeValue.fromSs(List.of("b", "a")),
                "ns", AttributeValue.fromNs(List.of("2", "10")),
                "bs", AttributeValue.fromBs(List.of(bytes.b())),
                "l", AttributeValue.fromL(List.of(s("x"), AttributeValue.fromL(List.of()))),
                "m", AttributeValue.fromM(Map.of("z", bytes, "a", AttributeValue.fromM(Map.of()))));

        assertThat(json(key))
                .isEqualTo(
                        "{\"lastKey\":{\"b\":{\"B\":\"AP8++w==\"},\"bool\":{\"BOOL\":false},\"bs\":{\"BS\":[\"AP8++w==\"]},"
                                + "\"l\":{\"L\":[{\"S\":\"x\"},{\"L\":[]}]},"
                                + "\"m\":{\"M\":{\"a\":{\"M\":{}},\"z\":{\"B\":\"AP8++w==\"}}},"
                                + "\"n\":{\"N\":\"-1.50E+3\"},\"ns\":{\"NS\":[\"2\",\"10\"]},\"nul\":{\"NULL\":true},"
                                + "\"s\":{\"S\":\"x\"},\"ss\":{\"SS\":[\"b\",\"a\"]}}}");
        assertThat(Cursor.decode(Cursor.encode(key, Optional.empty(), Optional.empty()))
                        .lastKey())
                .isEqualTo(key);
    }

    @Test
    void readsTheLongestKeyItWrites() {
        AttributeValue longest = s("<".repeat(2048));
        AttributeValue half = s("&".repeat(1024));
        Map<String, AttributeValue> key = Map.of("pk", longest, "sk", half, "gsi1pk", longest, "gsi1sk", half);
        String cursor = Cursor.encode(key, Optional.of("i".repeat(255)), Optional.of(Direction.DESC));

        assertThat(Cursor.decode(cursor).lastKey()).isEqualTo(key);
    }

    @Test
    void readsDirectionsInAnyCase() {
        assertThat(Cursor.decode(base64("{\"lastKey\":{\"PK\":{\"S\":\"A\"}},\"sort\":\"desc\"}"))
                        .direction())
                .contains(Direction.DESC);
    }

    @Test
    void refusesAnotherIndex() {
        Cursor cursor = Cursor.decode(GOLDEN);

        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> cursor.checkFor(Optional.of("by-status"), Optional.of(Direction.ASC)))
                .withMessage(
                        "Expected a cursor of index by-status, ascending, found one of index gsi-email, ascending: "
                                + "continue with the request that gave it.");
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> cursor.checkFor(Optional.empty(), Optional.of(Direction.ASC)))
                .withMessageContaining("cursor of the table, ascending, found one of index gsi-email, ascending");
    }

    @Test
    void refusesAnotherDirection() {
        Cursor cursor = Cursor.decode(GOLDEN);

        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> cursor.checkFor(Optional.of("gsi-email"), Optional.of(Direction.DESC)))
                .withMessageContaining("index gsi-email, descending, found one of index gsi-email, ascending");
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> cursor.checkFor(Optional.of("gsi-email"), Optional.empty()))
                .withMessageContaining("index gsi-email, without direction, found one of index gsi-email, ascending");
    }

    @Test
    void acceptsItsOwnRequest() {
        Cursor.decode(GOLDEN).checkFor(Optional.of("gsi-email"), Optional.of(Direction.ASC));
        Cursor unsaid = new Cursor(GOLDEN_KEY, Optional.empty(), Optional.empty());
        unsaid.checkFor(Optional.empty(), Optional.empty());
        unsaid.checkFor(Optional.empty(), Optional.of(Direction.ASC));
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> unsaid.checkFor(Optional.empty(), Optional.of(Direction.DESC)));
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    private static String json(Map<String, AttributeValue> key) {
        return plain(Cursor.encode(key, Optional.empty(), Optional.empty()));
    }

    private static String plain(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
