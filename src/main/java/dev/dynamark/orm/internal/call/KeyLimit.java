package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.error.LimitExceededException;
import dev.dynamark.orm.error.MissingKeyException;
import dev.dynamark.orm.internal.expression.Operand;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What DynamoDB demands of one key attribute, checked before sending.
 *
 * @param attribute its name
 * @param maxBytes 2048 for a partition key, 1024 for a sort key
 * @param required whether every item has it: a key of the table, not of an index
 */
public record KeyLimit(String attribute, int maxBytes, boolean required) {

    /** The longest partition key, in bytes. */
    public static final int PARTITION_BYTES = 2048;

    /** The longest sort key, in bytes. */
    public static final int SORT_BYTES = 1024;

    private static final int MAX_BYTES_PER_CHAR = 3;

    /** Checks the attribute of an item or key. */
    public void check(Map<String, AttributeValue> item) {
        AttributeValue value = item.get(attribute);
        if (value == null) {
            if (required) {
                throw missing("none");
            }
            return;
        }
        check(value);
    }

    /** Of what an update sets the attribute to. */
    public void check(Operand operand) {
        if (operand instanceof Operand.Value<?> value) {
            check(Encoded.value(value));
        }
    }

    private void check(AttributeValue value) {
        if (value.s() != null) {
            check(value.s());
        } else if (value.b() != null) {
            check(value.b().asByteArrayUnsafe().length);
        }
    }

    /** A value of type S. */
    public void check(String text) {
        check(
                (long) text.length() * MAX_BYTES_PER_CHAR <= maxBytes
                        ? text.length()
                        : text.getBytes(StandardCharsets.UTF_8).length);
    }

    /** A value of type S or B. */
    public void check(int bytes) {
        if (bytes == 0) {
            throw missing("an empty one");
        }
        if (bytes > maxBytes) {
            throw new LimitExceededException("Expected key attribute " + attribute + " to have at most " + maxBytes
                    + " bytes, DynamoDB's limit, found " + bytes + ": shorten what it is made of.");
        }
    }

    private MissingKeyException missing(String found) {
        return new MissingKeyException("Expected a value of key attribute " + attribute + ", found " + found
                + ": set the component that it is made of.");
    }
}
