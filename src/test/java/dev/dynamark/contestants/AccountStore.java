package dev.dynamark.contestants;

import dev.dynamark.workload.Account;
import dev.dynamark.workload.Transfer;
import java.util.List;

/**
 * Accounts in one contestant's hands. Every operation sends the requests its Javadoc names and no other. Safe for use by several
 * threads. Whatever the SDK throws passes through, wrapped or not.
 */
public interface AccountStore {

    /** Most items of a BatchWriteItem. */
    int BATCH = 25;

    /** How often a batch is sent again in which nothing more gets done. */
    int PATIENCE = 20;

    /**
     * Moves money: a strongly consistent GetItem of each account, then one TransactWriteItems of two updates, each on the
     * condition that its account is as it was read; balance and counter are set.
     */
    void transfer(Transfer transfer);

    /** Writes accounts: one BatchWriteItem, and another for what is handed back, until all is written. */
    void write(List<Account> accounts);

    /** Reads accounts, those that there are, in any order: one BatchGetItem, and another for what is handed back. */
    List<Account> read(List<String> ids);
}
