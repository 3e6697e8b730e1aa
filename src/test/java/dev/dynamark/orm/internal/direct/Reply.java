package dev.dynamark.orm.internal.direct;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** What an {@link AnsweringServer} does with a request. */
sealed interface Reply {

    /** The connection is reset; the request may have been read. */
    record Reset() implements Reply {}

    /** Nothing is answered until the server is closed. */
    record Silence() implements Reply {}

    /** An answer, whose length may be given wrong. */
    record Answer(int status, Map<String, String> headers, String body, int missingBytes) implements Reply {

        Answer with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Answer(status, more, body, missingBytes);
        }

        /** Announces more than is sent; then the connection ends. */
        Answer truncated() {
            return new Answer(status, headers, body, 10);
        }
    }

    static Answer ok(String body) {
        CRC32 checksum = new CRC32();
        checksum.update(body.getBytes(StandardCharsets.UTF_8));
        return new Answer(200, Map.of("x-amz-crc32", Long.toString(checksum.getValue())), body, 0);
    }

    static Answer error(int status, String code) {
        return new Answer(
                status,
                Map.of("x-amzn-RequestId", "REQUEST-1", "x-amz-id-2", "EXTENDED-2"),
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"Because.\"}",
                0);
    }

    static Answer throttle() {
        return error(400, "ProvisionedThroughputExceededException");
    }
}
