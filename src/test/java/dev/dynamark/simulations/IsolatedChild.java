package dev.dynamark.simulations;

import dev.dynamark.backend.InputWatch;
import io.gatling.app.Gatling;

/** The child process of an isolated run: Gatling, as long as its parent lives. */
final class IsolatedChild {

    private static final int TERMINATED = 143;

    private IsolatedChild() {}

    /** Takes Gatling's arguments. */
    public static void main(String[] arguments) {
        InputWatch.endWithInput(TERMINATED);
        Gatling.main(arguments);
    }
}
