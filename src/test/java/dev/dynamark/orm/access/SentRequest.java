package dev.dynamark.orm.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import software.amazon.awssdk.http.SdkHttpRequest;

/** One request as an HTTP client was given it. Its body is whole when the answer has come. */
public final class SentRequest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String action;
    private final SdkHttpRequest head;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    SentRequest(SdkHttpRequest head) {
        this.head = head;
        String target = head.firstMatchingHeader("X-Amz-Target").orElse("");
        action = target.substring(target.indexOf('.') + 1);
    }

    void add(byte[] part) {
        body.writeBytes(part);
    }

    /** DynamoDB's name of the operation, such as {@code GetItem}. */
    public String action() {
        return action;
    }

    /** The first of a name; empty text if there is none. */
    public String header(String name) {
        return head.firstMatchingHeader(name).orElse("");
    }

    /** What it says. */
    public JsonNode body() {
        try {
            return JSON.readTree(body.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
