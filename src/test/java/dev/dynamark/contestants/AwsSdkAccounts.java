package dev.dynamark.contestants;

import dev.dynamark.workload.Account;
import dev.dynamark.workload.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Accounts by the blocking client, as an application writes them. */
class AwsSdkAccounts implements AccountStore {

    private static final String SET = "SET cents = :cents, #counter = :counter";
    private static final String AS_IT_WAS = "#counter = :seen";
    private static final Map<String, String> NAMES = Map.of("#counter", "counter");

    private final DynamoDbClient client;
    private final String table;

    AwsSdkAccounts(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public void transfer(Transfer transfer) {
        Account from = account(transfer.from());
        Account to = account(transfer.to());
        long moved = Math.min(transfer.cents(), from.cents());
        client.transactWriteItems(
                request -> request.transactItems(update(from, from.plus(-moved)), update(to, to.plus(moved))));
    }

    Account account(String id) {
        return decode(
                client.getItem(request -> request.tableName(table).key(key(id)).consistentRead(true))
                        .item());
    }

    private TransactWriteItem update(Account seen, Account changed) {
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table)
                        .key(key(seen.id()))
                        .updateExpression(SET)
                        .conditionExpression(AS_IT_WAS)
                        .expressionAttributeNames(NAMES)
                        .expressionAttributeValues(Map.of(
                                ":cents", number(changed.cents()),
                                ":counter", number(changed.counter()),
                                ":seen", number(seen.counter()))))
                .build();
    }

    @Override
    public void write(List<Account> accounts) {
        List<WriteRequest> left = accounts.stream()
                .map(account -> WriteRequest.builder()
                        .putRequest(put -> put.item(encode(account)))
                        .build())
                .toList();
        for (int barren = 0; !left.isEmpty(); barren++) {
            List<WriteRequest> sent = left;
            left = client.batchWriteItem(request -> request.requestItems(Map.of(table, sent)))
                    .unprocessedItems()
                    .getOrDefault(table, List.of());
            barren = left.size() < sent.size() ? 0 : barren;
            refuse(barren > PATIENCE, left.size());
        }
    }

    @Override
    public List<Account> read(List<String> ids) {
        List<Account> found = new ArrayList<>(ids.size());
        Map<String, KeysAndAttributes> left = Map.of(
                table,
                KeysAndAttributes.builder()
                        .keys(ids.stream().map(AwsSdkAccounts::key).toList())
                        .build());
        for (int barren = 0; !left.isEmpty(); barren++) {
            Map<String, KeysAndAttributes> asked = left;
            BatchGetItemResponse response = client.batchGetItem(request -> request.requestItems(asked));
            List<Map<String, AttributeValue>> items = response.responses().getOrDefault(table, List.of());
            items.forEach(item -> found.add(decode(item)));
            left = response.unprocessedKeys();
            barren = items.isEmpty() ? barren : 0;
            refuse(barren > PATIENCE, left.size());
        }
        return found;
    }

    private void refuse(boolean hopeless, int left) {
        if (hopeless) {
            throw new IllegalStateException("table " + table + " keeps handing back " + left + " items of a batch");
        }
    }

    static Map<String, AttributeValue> key(String id) {
        return Map.of(
                "pk", AttributeValue.fromS(Account.partitionKey(id)), "sk", AttributeValue.fromS(Account.SORT_KEY));
    }

    private static Map<String, AttributeValue> encode(Account account) {
        return Map.of(
                "pk", AttributeValue.fromS(Account.partitionKey(account.id())),
                "sk", AttributeValue.fromS(Account.SORT_KEY),
                "id", AttributeValue.fromS(account.id()),
                "cents", number(account.cents()),
                "counter", number(account.counter()));
    }

    private static Account decode(Map<String, AttributeValue> item) {
        return new Account(
                item.get("id").s(),
                Long.parseLong(item.get("cents").n()),
                Long.parseLong(item.get("counter").n()));
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
