package dev.dynamark.orm.internal.streaming;

import dev.dynamark.orm.internal.wire.AnswerMembers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Takes answers from the SDK's client and gives it ones that are soon read. */
public final class Answers {

    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.US_ASCII);

    private Answers() {}

    /**
     * Reads an answer whole, and into the call.
     *
     * @return what the client is to read instead: an answer without items
     * @throws SdkClientException if it breaks off, or is not the one that DynamoDB sent; the client then tries again
     */
    public static byte[] take(StreamedCall<?> call, InputStream content) {
        byte[] json;
        try {
            json = content.readAllBytes();
        } catch (IOException broken) {
            throw SdkClientException.create("The answer to " + call.action() + " broke off.", broken);
        }
        return take(call, json, json.length);
    }

    /** The same, of an answer that was read. */
    static byte[] take(StreamedCall<?> call, byte[] json, int length) {
        check(call.checksum(), json, length);
        call.answer(json, length);
        byte[] capacity = AnswerMembers.onlyConsumedCapacity(json, length);
        return capacity.length == 0 ? EMPTY : capacity;
    }

    private static void check(String expected, byte[] json, int length) {
        if (expected == null) {
            return;
        }
        CRC32 checksum = new CRC32();
        checksum.update(json, 0, length);
        if (!expected.equals(Long.toString(checksum.getValue()))) {
            throw Crc32MismatchException.create(
                    "Expected " + expected + " as the Crc32 checksum but the actual calculated checksum was "
                            + checksum.getValue(),
                    null);
        }
    }
}
