package dev.dynamark.measure;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a process did in a run. */
public enum ProcessRole {
    /** Made the load and measured. */
    INJECTOR("injector"),
    /** Measured one contestant in isolated mode. */
    FORK("fork"),
    /** Was the realtime gateway. */
    GATEWAY("gateway"),
    /** Was DynamoDB. */
    DATABASE("database"),
    /** Was a contestant in another language. */
    CONTESTANT("contestant");

    private final String label;

    ProcessRole(String label) {
        this.label = label;
    }

    /** The name in results. */
    @JsonValue
    public String label() {
        return label;
    }
}
