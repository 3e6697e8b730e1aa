package dev.dynamark.orm.internal.cursor;

import dev.dynamark.orm.error.InvalidCursorException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where the next page begins: base64url, with padding, of JSON such as
 * {@code {"lastKey":{"PK":{"S":"A"}},"index":"by-status","sort":"ASC"}}.
 *
 * @param lastKey the key DynamoDB's answer ended with; not empty
 * @param index empty for a query or scan of the table
 * @param direction empty for a scan
 */
public record Cursor(Map<String, AttributeValue> lastKey, Optional<String> index, Optional<Direction> direction) {

    /** The text of the last page, which nothing follows. */
    public static final String END = "";

    /** The text of a page's cursor, byte for byte the same in every language; {@link #END} if there is no key. */
    public static String encode(
            Map<String, AttributeValue> lastKey, Optional<String> index, Optional<Direction> direction) {
        if (lastKey.isEmpty()) {
            return END;
        }
        String json = new CursorWriter().write(lastKey, index, direction);
        return Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor, with or without padding.
     *
     * @throws InvalidCursorException for any other text, {@link #END} too; says what is wrong
     */
    public static Cursor decode(String text) {
        return CursorReader.read(CursorText.json(text));
    }

    /**
     * Checks that this is a cursor of the same query or scan. One without a direction is taken for an ascending one, as
     * other languages leave the default out.
     *
     * @throws InvalidCursorException naming both if it is of another
     */
    public void checkFor(Optional<String> index, Optional<Direction> direction) {
        Optional<Direction> mine = this.direction.or(() -> direction.filter(Direction.ASC::equals));
        if (!this.index.equals(index) || !mine.equals(direction)) {
            throw new InvalidCursorException(
                    "Expected a cursor of " + describe(index, direction) + ", found one of "
                            + describe(this.index, this.direction) + ": continue with the request that gave it.",
                    null);
        }
    }

    private static String describe(Optional<String> index, Optional<Direction> direction) {
        String where = index.map(name -> "index " + name).orElse("the table");
        return where + direction.map(way -> ", " + way).orElse(", without direction");
    }
}
