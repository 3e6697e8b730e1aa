package dev.dynamark.orm.internal.cursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidCursorException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever comes in from outside is read, or refused with what is wrong. */
class MalformedCursorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[] | a JSON object at its beginning in the cursor, found an array",
                "~ ~ | a JSON object at its beginning in the cursor, found nothing",
                "null | a JSON object at its beginning in the cursor, found null",
                "nonsense | JSON that has no name twice in the cursor, found other text",
                "{\"lastKey\":{\"a\":{\"S\":\"x\"}} | JSON that has no name twice in the cursor",
                "{\"lastKey\":{\"a\":{\"S\":\"x\"}}}{} | nothing after the JSON object in the cursor, found trailing data",
                "{\"lastKey\":{\"a\":{\"S\":\"x\"}}}} | nothing after the JSON object in the cursor, found trailing data",
                "{\"lastKey\":{\"a\":{\"S\":\"x\"}}} x | nothing after the JSON object in the cursor, found trailing data",
                "{} | lastKey in the cursor, found none",
                "{\"index\":\"i\"} | lastKey in the cursor, found none",
                "{\"lastKey\":{}} | the attributes of a key at lastKey in the cursor, found none",
                "{\"lastKey\":null} | an object at lastKey in the cursor, found null",
                "{\"lastKey\":[]} | an object at lastKey in the cursor, found an array",
                "{\"lastKey\":\"x\"} | an object at lastKey in the cursor, found a string",
                "{\"lastKey\":{\"a\":{\"S\":\"x\"}},\"page\":1} | lastKey, index and sort only in the cursor, found an unknown",
                "{\"lastKey\":{\"a\":{\"S\":\"x\"}},\"lastKey\":{\"a\":{\"S\":\"x\"}}} | JSON that has no name twice in the cursor",
                "{\"lastKey\":{\"a\":{\"S\":\"x\"},\"a\":{\"S\":\"x\"}}} | JSON that has no name twice in the cursor",
                "{\"lastKey\":{\"a\":{\"S\":\"x\"}},\"index\":1} | a string at index in the cursor, found a number",
                "{\"lastKey\":{\"a\":{\"S\":\"x\"}},\"sort\":true} | a string at sort in the cursor, found a boolean",
                "{\"lastKey\":{\"a\":{\"S\":\"x\"}},\"sort\":\"up\"} | ASC or DESC at sort in the cursor, found another",
                "{\"lastKey\":{\"a\":{}}} | one type in an attribute value in the cursor, found none",
                "{\"lastKey\":{\"a\":{\"S\":\"x\",\"N\":\"1\"}}} | one type in an attribute value in the cursor, found more",
                "{\"lastKey\":{\"a\":{\"X\":\"x\"}}} | one of DynamoDB's types in an attribute value",
                "{\"lastKey\":{\"a\":{\"s\":\"x\"}}} | one of DynamoDB's types in an attribute value",
                "{\"lastKey\":{\"a\":\"x\"}} | an object for an attribute value in the cursor, found a string",
                "{\"lastKey\":{\"a\":null}} | an object for an attribute value in the cursor, found null",
                "{\"lastKey\":{\"a\":{\"S\":1}}} | a string for S, N, B or an element of a set in the cursor, found a number",
                "{\"lastKey\":{\"a\":{\"N\":1.5}}} | a string for S, N, B or an element of a set in the cursor, found a number",
                "{\"lastKey\":{\"a\":{\"B\":\"%\"}}} | base64 for B or BS in the cursor, found other text",
                "{\"lastKey\":{\"a\":{\"BOOL\":\"true\"}}} | true or false for BOOL in the cursor, found a string",
                "{\"lastKey\":{\"a\":{\"NULL\":false}}} | true for NULL in the cursor, found a boolean",
                "{\"lastKey\":{\"a\":{\"SS\":\"x\"}}} | an array for L, SS, NS or BS in the cursor, found a string",
                "{\"lastKey\":{\"a\":{\"NS\":[1]}}} | a string for S, N, B or an element of a set in the cursor, found a number",
                "{\"lastKey\":{\"a\":{\"BS\":[\"%\"]}}} | base64 for B or BS",
                "{\"lastKey\":{\"a\":{\"L\":{}}}} | an array for L, SS, NS or BS in the cursor, found an object",
                "{\"lastKey\":{\"a\":{\"L\":[\"x\"]}}} | an object for an attribute value in the cursor, found a string",
                "{\"lastKey\":{\"a\":{\"M\":[]}}} | an object for M in the cursor, found an array",
                "{\"lastKey\":{\"a\":{\"M\":{\"b\":1}}}} | an object for an attribute value in the cursor, found a number",
            })
    void saysWhatIsWrongWithTheJson(String json, String message) {
        refuses(base64(json.getBytes(StandardCharsets.UTF_8)), "Expected " + message);
    }

    @Test
    void refusesWhatIsNoBase64Url() {
        refuses("{\"lastKey\":{}}", "Expected base64url in the cursor, found other text");
        refuses("eyJs+/==", "Expected base64url");
        refuses("eyJsY=X", "Expected base64url");
        refuses("é日", "Expected base64url");
        refuses("\u0000", "Expected base64url");
    }

    @Test
    void refusesTheEmptyTextOfTheLastPage() {
        refuses("", "the empty text of a last page, which no page follows");
    }

    @Test
    void refusesWhatIsNoUtf8() {
        refuses(base64(new byte[] {'{', '"', (byte) 0xc3, '(', '"'}), "Expected UTF-8 in base64url in the cursor");
        refuses(
                base64(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}),
                "Expected UTF-8 in base64url in the cursor");
    }

    @Test
    void refusesWhatIsTooLong() {
        refuses("A".repeat(CursorText.MAX_LENGTH + 1), "at most 65536 characters in the cursor, found 65537");
        refuses(
                base64(("{\"lastKey\":{\"a\":{\"S\":\"x\"}},\"index\":\"" + "i".repeat(256) + "\"}")
                        .getBytes(StandardCharsets.UTF_8)),
                "at most 255 characters at index in the cursor, found 256");
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThat(Cursor.decode(deep(32)).lastKey()).hasSize(1);
        refuses(deep(33), "at most 32 levels in the cursor, found more");
        refuses(deep(3000), "at most 32 levels in the cursor, found more");
    }

    private static String deep(int levels) {
        String json = "{\"lastKey\":{\"a\":" + "{\"L\":[".repeat(levels - 1) + "{\"S\":\"\"}" + "]}".repeat(levels - 1)
                + "}}";
        return base64(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String cursor, String message) {
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> Cursor.decode(cursor))
                .withMessageContaining(message)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_CURSOR));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
