package dev.dynamark.workload;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Profiles as DynamoDB items: the loader writes them, contestants only meet them. */
public final class ProfileItems {

    private ProfileItems() {}

    /** All attributes of a profile. */
    public static Map<String, AttributeValue> encode(Profile profile) {
        Map<String, AttributeValue> item = new HashMap<>(16);
        item.put("pk", AttributeValue.fromS(profile.partitionKey()));
        item.put("sk", AttributeValue.fromS(Profile.SORT_KEY));
        item.put("type", AttributeValue.fromS("PROFILE"));
        item.put("customerId", AttributeValue.fromS(profile.customerId()));
        item.put("name", AttributeValue.fromS(profile.name()));
        item.put("email", AttributeValue.fromS(profile.email()));
        item.put("joinedAt", AttributeValue.fromS(profile.joinedAt().toString()));
        return item;
    }
}
