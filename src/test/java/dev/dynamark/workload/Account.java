package dev.dynamark.workload;

import dev.dynamark.orm.annotation.Attribute;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Key;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Money of somebody. The annotations are DynamORM's, whose model this is as well.
 *
 * @param id whose, its key
 * @param cents how much, from 0
 * @param counter how often it was written
 */
@DynamoTable("accounts")
@Key(partition = "ACCOUNT#{id}", sort = "BALANCE")
public record Account(@Attribute("id") String id, long cents, long counter) {

    /** The value of the attribute {@code sk} of every account. */
    public static final String SORT_KEY = "BALANCE";

    /** The value of the attribute {@code pk}. */
    public static String partitionKey(String id) {
        return "ACCOUNT#" + id;
    }

    /** An item with as many units as the account under this key: all are far from 1 KB. Empty if it is no account's. */
    public static Optional<Map<String, AttributeValue>> like(Map<String, AttributeValue> key) {
        return Optional.of(key)
                .filter(each -> AttributeValue.fromS(SORT_KEY).equals(each.get("sk")))
                .map(Account::longest);
    }

    private static Map<String, AttributeValue> longest(Map<String, AttributeValue> key) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        AttributeValue number = AttributeValue.fromN(String.valueOf(Long.MAX_VALUE));
        item.put("id", AttributeValue.fromS(key.get("pk").s()));
        item.put("cents", number);
        item.put("counter", number);
        return item;
    }

    /** This account with so much more, or less. */
    public Account plus(long more) {
        return new Account(id, cents + more, counter + 1);
    }
}
