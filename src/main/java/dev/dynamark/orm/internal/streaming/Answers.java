package dev.dynamark.orm.internal.streaming;

import dev.dynamark.orm.internal.wire.AnswerMembers;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Takes answers from the SDK's client and gives it ones that are soon read. */
public final class Answers {

    /** Digits: no answer of DynamoDB's is longer than 16 MB. */
    private static final int LONGEST_BELIEVED = 8;

    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.US_ASCII);

    private Answers() {}

    /**
     * Reads an answer whole, and into the call.
     *
     * @param told the answer's length as its head tells it; null if it does not
     * @return what the client is to read instead: an answer without items
     * @throws SdkClientException if it breaks off, or that to a read is damaged; the client then tries again
     */
    public static byte[] take(StreamedCall<?> call, InputStream content, String told) {
        byte[] json;
        try {
            json = read(content, told);
        } catch (IOException broken) {
            throw SdkClientException.create("The answer to " + call.action() + " broke off.", broken);
        }
        return take(call, json, json.length);
    }

    /** Most answers are far smaller than the buffers that {@code readAllBytes} begins with. */
    private static byte[] read(InputStream content, String told) throws IOException {
        int length = length(told);
        if (length < 0) {
            return content.readAllBytes();
        }
        byte[] json = new byte[length];
        int read = content.readNBytes(json, 0, length);
        if (read < length) {
            throw new EOFException("Expected " + length + " bytes, found " + read + ".");
        }
        int more = content.read();
        return more < 0 ? json : withRest(json, more, content.readAllBytes());
    }

    /** -1 if it is not told, or too long to be believed before it has come. */
    private static int length(String told) {
        if (told == null || told.isEmpty() || told.length() > LONGEST_BELIEVED) {
            return -1;
        }
        int length = 0;
        for (int i = 0; i < told.length(); i++) {
            int digit = told.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            length = length * 10 + digit;
        }
        return length;
    }

    private static byte[] withRest(byte[] json, int next, byte[] rest) {
        byte[] all = Arrays.copyOf(json, json.length + 1 + rest.length);
        all[json.length] = (byte) next;
        System.arraycopy(rest, 0, all, json.length + 1, rest.length);
        return all;
    }

    /** The same, of an answer that was read. */
    static byte[] take(StreamedCall<?> call, byte[] json, int length) {
        try {
            check(call.checksum(), json, length);
            if (!call.answer(json, length)) {
                return EMPTY;
            }
        } catch (SdkClientException damaged) {
            if (call.onlyReads()) {
                throw damaged;
            }
            // The client would repeat a write that was done.
            call.damaged(damaged);
            return EMPTY;
        }
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
            String mismatch = "Expected " + expected + " as the Crc32 checksum but the actual calculated checksum was "
                    + checksum.getValue();
            // The SDK's retry strategies repeat what failed in transfer, which they know by this cause.
            throw Crc32MismatchException.create(mismatch, new IOException(mismatch));
        }
    }
}
