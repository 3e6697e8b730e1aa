package dev.dynamark.report.junit;

/**
 * One thing that a build may fail for.
 *
 * @param type of what is not fine, in a word; empty if all is
 * @param message what is not fine, in a line; empty if all is
 */
record TestCase(String name, State state, String type, String message) {

    enum State {
        PASSED,
        FAILED,
        /** Nothing was decided, and the build does not fail for it. */
        SKIPPED
    }

    static TestCase passed(String name) {
        return new TestCase(name, State.PASSED, "", "");
    }

    static TestCase failed(String name, String type, String message) {
        return new TestCase(name, State.FAILED, type, message);
    }

    static TestCase skipped(String name, String message) {
        return new TestCase(name, State.SKIPPED, "", message);
    }
}
