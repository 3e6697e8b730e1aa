package dev.dynamark.profile;

/** The operations a contestant is compared on. */
public enum Operation implements Labelled {
    PUT("put"),
    GET("get"),
    UPDATE("update"),
    DELETE("delete"),
    QUERY("query"),
    SCAN("scan");

    private final String label;

    Operation(String label) {
        this.label = label;
    }

    /** The word used in settings and results, such as {@code put}. */
    @Override
    public String label() {
        return label;
    }
}
