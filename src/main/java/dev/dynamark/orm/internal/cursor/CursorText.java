package dev.dynamark.orm.internal.cursor;

import dev.dynamark.orm.error.InvalidCursorException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Takes the JSON out of a cursor's text. */
final class CursorText {

    // Keys of a table and of an index have 6 KB; escaped as \\u003c they have 36 KB, and 48 KB in base64.
    static final int MAX_LENGTH = 65_536;

    private CursorText() {}

    static String json(String text) {
        if (text.isEmpty()) {
            throw malformed("a cursor", "the empty text of a last page, which no page follows");
        }
        if (text.length() > MAX_LENGTH) {
            throw malformed("at most " + MAX_LENGTH + " characters", Integer.toString(text.length()));
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            // A new decoder reports what new String(…) would replace.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException notBase64) {
            throw malformed("base64url", "other text");
        } catch (CharacterCodingException notUtf8) {
            throw malformed("UTF-8 in base64url", "other bytes");
        }
    }

    /** Nothing is its cause: parsers quote what they found, which may be a key's value. */
    static InvalidCursorException malformed(String expected, String found) {
        return new InvalidCursorException(
                "Expected " + expected + " in the cursor, found " + found + ": pass a page's cursor on unchanged.",
                null);
    }
}
