package dev.dynamark.orm.table;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items and keys in DynamoDB's own terms. */
final class Stored {

    private Stored() {}

    static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue n(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }

    static Map<String, AttributeValue> id(String id) {
        return Map.of("id", s(id));
    }

    static Map<String, AttributeValue> account(String tenant, String number) {
        return Map.of("pk", s("TENANT#" + tenant), "sk", s("ACCOUNT#" + number));
    }
}
