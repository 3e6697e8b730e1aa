package dev.dynamark.measure;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a run ended. */
public enum RunStatus {
    /** As planned. */
    COMPLETE("complete"),
    /** To the end, but without some of what was planned. */
    PARTIAL("partial"),
    /** Before the end. */
    ABORTED("aborted");

    private final String label;

    RunStatus(String label) {
        this.label = label;
    }

    /** The name in results. */
    @JsonValue
    public String label() {
        return label;
    }
}
