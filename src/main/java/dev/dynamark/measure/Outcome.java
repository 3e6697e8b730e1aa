package dev.dynamark.measure;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the operations of a series ended. */
public enum Outcome {
    /** Answered, and every check passed. */
    OK("ok"),
    /** An answer the workload provokes, such as a read after a delete. */
    EXPECTED("expected"),
    /** Failed, or refused by a check. */
    ERROR("error");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The name in results. */
    @JsonValue
    public String label() {
        return label;
    }
}
