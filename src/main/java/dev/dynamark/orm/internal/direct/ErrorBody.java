package dev.dynamark.orm.internal.direct;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

/** The body of a refusal, as far as exceptions hold it. Immutable. */
record ErrorBody(
        Optional<String> code,
        Optional<String> message,
        Optional<Map<String, AttributeValue>> item,
        Optional<List<CancellationReason>> cancellationReasons,
        Optional<List<ThrottlingReason>> throttlingReasons) {

    private static final JsonFactory JSON = new JsonFactory();

    /** What there is of it: something in front of DynamoDB may answer what is no JSON at all. */
    static ErrorBody of(byte[] body, int length) {
        Parts parts = new Parts();
        try (JsonParser json = JSON.createParser(body, 0, length)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                parts.read(json);
            }
        } catch (IOException notJson) {
            // The status alone tells what happened.
            return parts.complete();
        }
        return parts.complete();
    }

    private static final class Parts {

        private String code;
        private String message;
        private Map<String, AttributeValue> item;
        private List<CancellationReason> cancellationReasons;
        private List<ThrottlingReason> throttlingReasons;

        void read(JsonParser json) throws IOException {
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                switch (name) {
                    case "__type", "code" -> code = json.getValueAsString();
                    case "message", "Message", "errorMessage" -> message = json.getValueAsString();
                    case "Item" -> item = AttributeValueJson.item(json);
                    case "CancellationReasons" -> cancellationReasons = list(json, Parts::cancellationReason);
                    case "ThrottlingReasons" -> throttlingReasons = list(json, Parts::throttlingReason);
                    default -> json.skipChildren();
                }
            }
        }

        ErrorBody complete() {
            return new ErrorBody(
                    Optional.ofNullable(code),
                    Optional.ofNullable(message),
                    Optional.ofNullable(item),
                    Optional.ofNullable(cancellationReasons),
                    Optional.ofNullable(throttlingReasons));
        }

        private static <T> List<T> list(JsonParser json, Element<T> element) throws IOException {
            List<T> elements = new ArrayList<>();
            if (json.currentToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    elements.add(element.read(json));
                }
            }
            return elements;
        }

        private static CancellationReason cancellationReason(JsonParser json) throws IOException {
            CancellationReason.Builder reason = CancellationReason.builder();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                switch (name) {
                    case "Code" -> reason.code(json.getValueAsString());
                    case "Message" -> reason.message(json.getValueAsString());
                    case "Item" -> reason.item(AttributeValueJson.item(json));
                    default -> json.skipChildren();
                }
            }
            return reason.build();
        }

        private static ThrottlingReason throttlingReason(JsonParser json) throws IOException {
            ThrottlingReason.Builder reason = ThrottlingReason.builder();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                switch (name) {
                    case "reason" -> reason.reason(json.getValueAsString());
                    case "resource" -> reason.resource(json.getValueAsString());
                    default -> json.skipChildren();
                }
            }
            return reason.build();
        }
    }

    @FunctionalInterface
    private interface Element<T> {

        T read(JsonParser json) throws IOException;
    }
}
