package dev.dynamark.contestants;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.Table;
import dev.dynamark.workload.Account;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Accounts by DynamORM where it can: it has no transactions and no batches, so the SDK's client stands beside it for those. */
class DynamormAccounts extends AwsSdkAccounts {

    private final Table<Account> accounts;

    DynamormAccounts(DynamoDbClient client, String table) {
        super(client, table);
        this.accounts = Dynamorm.create(client).table(Account.class, table).consistent();
    }

    @Override
    Account account(String id) {
        return accounts.get(accounts.key(id));
    }
}
