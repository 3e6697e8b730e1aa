package dev.dynamark.backend;

import org.junit.jupiter.api.Assumptions;

/** Tests that need what this machine may not have. */
final class Skipping {

    private Skipping() {}

    /** Skips the test unless this holds, and says so where the build's output is read. */
    static void unless(boolean holds, String reason) {
        if (!holds) {
            System.out.println("SKIPPED: " + reason);
            Assumptions.abort(reason);
        }
    }
}
