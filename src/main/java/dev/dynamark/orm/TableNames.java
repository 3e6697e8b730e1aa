package dev.dynamark.orm;

/**
 * Resolves the table name that a model declares to the table's name in DynamoDB, per environment or tenant. Asked once
 * for each {@code db.table(...)}. Must be thread-safe.
 */
@FunctionalInterface
public interface TableNames {

    /**
     * The table's name in DynamoDB.
     *
     * @param declared the name of {@link dev.dynamark.orm.annotation.DynamoTable}
     * @param model the model's class
     * @return 3 to 255 letters, digits and {@code _ - .}
     */
    String resolve(String declared, Class<?> model);

    /**
     * The names as models declare them.
     *
     * @return the default
     */
    static TableNames asDeclared() {
        return (declared, model) -> declared;
    }

    /**
     * The declared names behind a prefix.
     *
     * @param prefix such as {@code staging-}
     * @return resolves {@code orders} to {@code staging-orders}
     */
    static TableNames prefix(String prefix) {
        return (declared, model) -> prefix + declared;
    }
}
