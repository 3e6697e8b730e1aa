package dev.dynamark.faults;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * An HTTP/1.1 response with a known length.
 *
 * @param length what is announced; more than the body has if the response is to break off
 */
record Response(int status, Map<String, String> headers, byte[] body, int length) {

    private static final String CHECKSUM = "x-amz-crc32";

    Response(int status, Map<String, String> headers, byte[] body) {
        this(status, headers, body, body.length);
    }

    static Response of(int status, String body) {
        return new Response(
                status,
                Map.of(
                        "Content-Type",
                        "application/x-amz-json-1.0",
                        "x-amzn-RequestId",
                        UUID.randomUUID().toString()),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** Another body, and the checksum that belongs to it: the SDK refuses an answer with a wrong one. */
    Response withBody(byte[] other) {
        CRC32 checksum = new CRC32();
        checksum.update(other);
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.replace(CHECKSUM, Long.toString(checksum.getValue()));
        return new Response(status, changed, other);
    }

    /** With one header changed, or added. */
    Response with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.put(name, value);
        return new Response(status, changed, body, length);
    }

    /** The checksum of another body. */
    Response withWrongChecksum() {
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return with(CHECKSUM, Long.toString(checksum.getValue() ^ 1));
    }

    /** Announces all of the body and holds half of it. */
    Response half() {
        return new Response(status, headers, Arrays.copyOf(body, body.length / 2), length);
    }

    boolean isWhole() {
        return body.length == length;
    }

    byte[] bytes() {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" -\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(length).append("\r\n\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }
}
