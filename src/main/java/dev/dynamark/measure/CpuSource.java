package dev.dynamark.measure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where CPU time was read. Figures of different sources are never divided by each other. */
public enum CpuSource {
    /** The platform thread that ran the operations. */
    THREAD("thread"),
    /** The whole process, over a phase in which only this contestant worked. */
    PROCESS("process"),
    /** A process of another language, which reported it. */
    EXTERNAL("external");

    private final String label;

    CpuSource(String label) {
        this.label = label;
    }

    /** The name in results. */
    @JsonValue
    public String label() {
        return label;
    }
}
