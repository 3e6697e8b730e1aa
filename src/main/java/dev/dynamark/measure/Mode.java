package dev.dynamark.measure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether contestants shared a process. */
public enum Mode {
    /** All contestants in one process, side by side. */
    MIXED("mixed"),
    /** One process for each contestant. */
    ISOLATED("isolated");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    /** The name in results. */
    @JsonValue
    public String label() {
        return label;
    }
}
