package dev.dynamark.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One answer of DynamoDB as it stands on the wire: status, headers and bytes, its checksum among them. */
final class Answer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES_OF_A_PAGE = 1_000_000;

    private final byte[] body;
    private final SdkHttpResponse head;

    private Answer(JsonNode document) {
        try {
            body = JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written as JSON", e);
        }
        CRC32 checksum = new CRC32();
        checksum.update(body);
        head = SdkHttpFullResponse.builder()
                .statusCode(200)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("Content-Length", Integer.toString(body.length))
                .putHeader("x-amzn-RequestId", "BENCH5UOA9MEASURES0THE0CLIENT0ALONE00000000000000AAAA")
                .putHeader("x-amz-crc32", Long.toString(checksum.getValue()))
                .build();
    }

    /** What a put without return values is answered with. */
    static Answer nothing() {
        return new Answer(JSON.createObjectNode());
    }

    /** One item under a name, such as {@code Item}. */
    static Answer of(String name, Map<String, AttributeValue> item) {
        return new Answer(JSON.createObjectNode().set(name, WireJson.item(item)));
    }

    /** The pages of a query or scan: a page ends where DynamoDB ends it, at 1 MB. */
    static List<Answer> pages(List<Map<String, AttributeValue>> items) {
        List<Answer> pages = new ArrayList<>();
        ArrayNode page = JSON.createArrayNode();
        int bytes = 0;
        for (int i = 0; i < items.size(); i++) {
            ObjectNode item = WireJson.item(items.get(i));
            page.add(item);
            bytes += item.toString().length();
            if (i + 1 < items.size() && bytes >= MOST_BYTES_OF_A_PAGE) {
                pages.add(page(page, items.get(i)));
                page = JSON.createArrayNode();
                bytes = 0;
            }
        }
        pages.add(page(page, Map.of()));
        return pages;
    }

    private static Answer page(ArrayNode items, Map<String, AttributeValue> last) {
        ObjectNode document = JSON.createObjectNode();
        document.put("Count", items.size());
        document.set("Items", items);
        document.put("ScannedCount", items.size());
        if (!last.isEmpty()) {
            Map<String, AttributeValue> key = Map.of("pk", last.get("pk"), "sk", last.get("sk"));
            document.set("LastEvaluatedKey", WireJson.item(key));
        }
        return new Answer(document);
    }

    SdkHttpResponse head() {
        return head;
    }

    byte[] body() {
        return body;
    }

    AbortableInputStream stream() {
        return AbortableInputStream.create(new ByteArrayInputStream(body));
    }
}
