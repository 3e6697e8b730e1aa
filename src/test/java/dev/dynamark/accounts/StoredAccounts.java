package dev.dynamark.accounts;

import dev.dynamark.crud.StoredItems;
import dev.dynamark.workload.Account;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a table holds under some ids, read without any contestant's help. */
public final class StoredAccounts {

    private StoredAccounts() {}

    /** Reads consistently; ids that are not there have no account. */
    public static List<Account> read(DynamoDbClient client, String table, List<String> ids) {
        return StoredItems.read(
                        client, table, ids.stream().map(StoredAccounts::key).toList())
                .stream()
                .map(item -> new Account(
                        item.get("id").s(),
                        Long.parseLong(item.get("cents").n()),
                        Long.parseLong(item.get("counter").n())))
                .toList();
    }

    private static Map<String, AttributeValue> key(String id) {
        return Map.of(
                "pk", AttributeValue.fromS(Account.partitionKey(id)), "sk", AttributeValue.fromS(Account.SORT_KEY));
    }
}
