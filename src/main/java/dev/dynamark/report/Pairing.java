package dev.dynamark.report;

import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Result;

/** Within what contestants were compared. */
enum Pairing {
    ROUNDS("round"),
    CYCLES("cycle");

    private final String unit;

    Pairing(String unit) {
        this.unit = unit;
    }

    static Pairing of(Result result) {
        return result.run().mode() == Mode.ISOLATED ? CYCLES : ROUNDS;
    }

    /** One of them, in lower case. */
    String unit() {
        return unit;
    }
}
