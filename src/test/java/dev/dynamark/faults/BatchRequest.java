package dev.dynamark.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** A batch on its way. Its answer stays as it is, byte by byte, unless something of the batch is to be handed back. */
final class BatchRequest implements ExecutableHttpRequest {

    private final HttpExecuteRequest request;
    private final ExecutableHttpRequest sent;
    private final HandingBack handingBack;

    BatchRequest(HttpExecuteRequest request, ExecutableHttpRequest sent, HandingBack handingBack) {
        this.request = request;
        this.sent = sent;
        this.handingBack = handingBack;
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
        HttpExecuteResponse response = sent.call();
        SdkHttpResponse head = response.httpResponse();
        if (!head.isSuccessful() || response.responseBody().isEmpty()) {
            return response;
        }
        byte[] body;
        try (InputStream stream = response.responseBody().get()) {
            body = stream.readAllBytes();
        }
        boolean isTold = isToldIn(body);
        if (!isTold && !handingBack.needsRequest()) {
            return answer(head, body);
        }
        JsonNode asked = asked();
        Map<String, List<JsonNode>> due = handingBack.due(asked);
        if (due.isEmpty() && !isTold) {
            return answer(head, body);
        }
        ObjectNode answer = (ObjectNode) Refusing.JSON.readTree(body);
        if (!handingBack.merge(due, asked, answer)) {
            return answer(head, body);
        }
        // The checksum and the length were of the answer before.
        SdkHttpResponse changed = SdkHttpFullResponse.builder()
                .statusCode(head.statusCode())
                .headers(head.headers())
                .removeHeader("x-amz-crc32")
                .removeHeader("Content-Length")
                .build();
        return answer(changed, Refusing.JSON.writeValueAsBytes(answer));
    }

    /** Whether the server hands back something by itself, seen without parsing; true in doubt. */
    private boolean isToldIn(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String member = '"' + handingBack.member() + '"';
        return text.contains(member) && !text.contains(member + ":{}");
    }

    private JsonNode asked() throws IOException {
        try (InputStream body = request.contentStreamProvider().orElseThrow().newStream()) {
            return Refusing.JSON.readTree(body).path("RequestItems");
        }
    }

    static HttpExecuteResponse answer(SdkHttpResponse head, byte[] body) {
        return HttpExecuteResponse.builder()
                .response(head)
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }

    @Override
    public void abort() {
        sent.abort();
    }
}
