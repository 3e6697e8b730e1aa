package dev.dynamark.faults;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An HTTP/1.1 request as SDK clients send it: with a known length. */
record Request(String path, Map<String, String> headers, byte[] body) {

    /** Empty at the end of the connection. */
    static Optional<Request> read(InputStream input) throws IOException {
        String start = line(input);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(input); !line.isEmpty(); line = line(input)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        byte[] body = input.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("The request ended after " + body.length + " of " + length + " bytes");
        }
        return Optional.of(new Request(start.split(" ")[1], headers, body));
    }

    /** The operation that {@code X-Amz-Target} names, without the version of the protocol. */
    String operation() {
        String target = headers.getOrDefault("X-Amz-Target", "");
        return target.substring(target.indexOf('.') + 1);
    }

    private static String line(InputStream input) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input.read(); next != '\n' && next != -1; next = input.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }
}
