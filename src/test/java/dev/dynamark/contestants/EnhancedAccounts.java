package dev.dynamark.contestants;

import dev.dynamark.workload.Account;
import dev.dynamark.workload.Transfer;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactUpdateItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Accounts by the Enhanced Client, as an application writes them; it asks for unprocessed keys by itself. */
class EnhancedAccounts implements AccountStore {

    private final DynamoDbEnhancedClient client;
    private final DynamoDbTable<AccountBean> table;

    EnhancedAccounts(DynamoDbClient dynamo, String table) {
        this.client = DynamoDbEnhancedClient.builder().dynamoDbClient(dynamo).build();
        this.table = client.table(table, TableSchema.fromBean(AccountBean.class));
    }

    @Override
    public void transfer(Transfer transfer) {
        AccountBean from = account(transfer.from());
        AccountBean to = account(transfer.to());
        long moved = Math.min(transfer.cents(), from.getCents());
        client.transactWriteItems(
                request -> request.addUpdateItem(table, update(from, -moved)).addUpdateItem(table, update(to, moved)));
    }

    private AccountBean account(String id) {
        return table.getItem(request -> request.key(key(id)).consistentRead(true));
    }

    private static TransactUpdateItemEnhancedRequest<AccountBean> update(AccountBean seen, long more) {
        AccountBean changed = new AccountBean();
        changed.setPk(seen.getPk());
        changed.setSk(seen.getSk());
        changed.setCents(seen.getCents() + more);
        changed.setCounter(seen.getCounter() + 1);
        return TransactUpdateItemEnhancedRequest.builder(AccountBean.class)
                .item(changed)
                .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)
                .conditionExpression(Expression.builder()
                        .expression("#counter = :seen")
                        .expressionNames(Map.of("#counter", "counter"))
                        .expressionValues(Map.of(
                                ":seen", AttributeValue.fromN(seen.getCounter().toString())))
                        .build())
                .build();
    }

    @Override
    public void write(List<Account> accounts) {
        List<AccountBean> left = accounts.stream().map(EnhancedAccounts::bean).toList();
        for (int barren = 0; !left.isEmpty(); barren++) {
            WriteBatch.Builder<AccountBean> batch =
                    WriteBatch.builder(AccountBean.class).mappedTableResource(table);
            left.forEach(batch::addPutItem);
            int sent = left.size();
            left = client.batchWriteItem(request -> request.writeBatches(batch.build()))
                    .unprocessedPutItemsForTable(table);
            barren = left.size() < sent ? 0 : barren;
            if (barren > PATIENCE) {
                throw new IllegalStateException("a table keeps handing back " + left.size() + " items of a batch");
            }
        }
    }

    @Override
    public List<Account> read(List<String> ids) {
        ReadBatch.Builder<AccountBean> batch =
                ReadBatch.builder(AccountBean.class).mappedTableResource(table);
        ids.forEach(id -> batch.addGetItem(key(id)));
        return client.batchGetItem(request -> request.readBatches(batch.build())).resultsForTable(table).stream()
                .map(bean -> new Account(bean.getId(), bean.getCents(), bean.getCounter()))
                .toList();
    }

    private static Key key(String id) {
        return Key.builder()
                .partitionValue(Account.partitionKey(id))
                .sortValue(Account.SORT_KEY)
                .build();
    }

    private static AccountBean bean(Account account) {
        AccountBean bean = new AccountBean();
        bean.setPk(Account.partitionKey(account.id()));
        bean.setSk(Account.SORT_KEY);
        bean.setId(account.id());
        bean.setCents(account.cents());
        bean.setCounter(account.counter());
        return bean;
    }
}
