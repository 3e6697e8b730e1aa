package dev.dynamark.orm.internal.call;

import java.util.List;

/**
 * Where a call goes, in the words of messages about it.
 *
 * @param operation such as {@code update}
 * @param model the model's simple class name
 * @param table the table's name in DynamoDB
 * @param keyAttributes names of the table's key attributes, the partition key first
 */
public record Target(String operation, String model, String table, List<String> keyAttributes) {

    /** For the begin of a message. */
    public String describe() {
        return operation + " of " + model + " in table " + table + " (key " + String.join(", ", keyAttributes) + ")";
    }
}
