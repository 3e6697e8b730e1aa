package dev.dynamark.workload;

import dev.dynamark.orm.annotation.Attribute;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Key;

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

    /** This account with so much more, or less. */
    public Account plus(long more) {
        return new Account(id, cents + more, counter + 1);
    }
}
