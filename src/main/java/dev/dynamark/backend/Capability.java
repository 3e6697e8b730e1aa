package dev.dynamark.backend;

/** What an endpoint may lack, and a scenario may need. */
public enum Capability {
    /** {@code TransactWriteItems} and {@code TransactGetItems}. */
    TRANSACTIONS("transactions"),
    /** The change streams of tables. */
    STREAMS("streams"),
    /** Items that expire. */
    TTL("TTL"),
    /** {@code Scan} with {@code Segment} and {@code TotalSegments}. */
    PARALLEL_SCAN("parallel scan");

    private final String label;

    Capability(String label) {
        this.label = label;
    }

    /** The capability in words for people. */
    public String label() {
        return label;
    }
}
