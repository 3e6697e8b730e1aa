package dev.dynamark.profile;

/** The operations that a simulation mixes by weights. */
public enum MixedOperation implements Labelled {
    /** Writes an item that is not there yet. */
    CREATE("create"),
    /** Reads an item that was created. */
    READ("read"),
    /** Changes an item of the version that was seen. */
    UPDATE("update"),
    /** Deletes an item that was created. */
    DELETE("delete"),
    /** Moves money from one account to another, both or neither. */
    TRANSFER("transfer"),
    /** Writes many items at once. */
    BATCH_WRITE("batch-write"),
    /** Reads many items at once. */
    BATCH_GET("batch-get");

    private final String label;

    MixedOperation(String label) {
        this.label = label;
    }

    /** The word used in settings and results, such as {@code create}. */
    @Override
    public String label() {
        return label;
    }

    boolean isOfAccounts() {
        return this == TRANSFER || this == BATCH_WRITE || this == BATCH_GET;
    }
}
