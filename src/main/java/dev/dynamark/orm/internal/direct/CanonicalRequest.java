package dev.dynamark.orm.internal.direct;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text that SigV4 hashes for a request: the headers that DynamoDB requires to be signed and no more. Those the SDK
 * signs beside them (invocation, attempt, length) protect nothing that the signature of the body does not.
 */
final class CanonicalRequest {

    private static final byte[] DATE = bytes("\nx-amz-date:");
    private static final byte[] TARGET = bytes("x-amz-target:");
    private static final byte[] SIGNED = bytes("\n\n" + signedHeaders(false) + "\n");
    private static final byte[] SIGNED_WITH_SESSION = bytes("\n\n" + signedHeaders(true) + "\n");

    private CanonicalRequest() {}

    static String signedHeaders(boolean session) {
        return "content-type;host;x-amz-content-sha256;x-amz-date;" + (session ? "x-amz-security-token;" : "")
                + "x-amz-target";
    }

    /** The lines that one endpoint decides. */
    static byte[] start(String path, String host) {
        return bytes("POST\n" + path + "\n\ncontent-type:" + Operation.CONTENT_TYPE + "\nhost:" + host
                + "\nx-amz-content-sha256:");
    }

    static void write(
            Text into,
            Destination destination,
            Operation operation,
            byte[] payloadHash,
            SigningTime time,
            Optional<SigningKey.SessionToken> session) {
        into.clear();
        into.append(destination.canonicalStart());
        int hash = into.length();
        into.appendHex(payloadHash);
        into.append(DATE);
        into.append(time.bytes());
        into.append((byte) '\n');
        if (session.isPresent()) {
            into.append(session.get().line());
        }
        into.append(TARGET);
        into.append(operation.targetBytes());
        into.append(session.isPresent() ? SIGNED_WITH_SESSION : SIGNED);
        into.appendOwn(hash, Sha256.BYTES * 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
