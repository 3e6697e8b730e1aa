package dev.dynamark.measure;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of failure an operation met; the rows of the error table. */
public enum FailureCategory {
    /** DynamoDB refused the request because too many came. */
    THROTTLED("throttled"),
    /** A condition of a write or of a transaction did not hold. */
    CONDITIONAL("conditional"),
    /** No answer within the time allowed. */
    TIMEOUT("timeout"),
    /** The connection failed or broke. */
    NETWORK("network"),
    /** DynamoDB answered with status 5xx. */
    SERVER("server"),
    /** DynamoDB answered with another 4xx, or the client's own code failed. */
    CLIENT("client"),
    /** The operation answered, but not with what the check expects. */
    CHECK_FAILED("check failed"),
    /** What the workload provokes: no error. */
    EXPECTED("expected");

    private final String label;

    FailureCategory(String label) {
        this.label = label;
    }

    /** The name in results and reports, in lower case words. */
    @JsonValue
    public String label() {
        return label;
    }
}
