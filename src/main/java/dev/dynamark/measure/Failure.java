package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

/**
 * Why an operation failed, told without any content of the item: the text is made of the category, the exception's
 * class, the AWS error code and the HTTP status, never of an exception's own message. Equal failures are counted
 * together. Immutable.
 *
 * @param category what kind of failure; not null
 * @param type the AWS error code, the exception's simple class name, or the failed check; not null
 * @param message one line for people; not null
 */
public record Failure(FailureCategory category, String type, String message) {

    public Failure {
        requireNonNull(category, "category");
        requireNonNull(type, "type");
        requireNonNull(message, "message");
    }

    /**
     * Classifies what an operation threw. Wrappers ({@code CompletionException}, mapper exceptions, ...) are looked
     * through: the AWS answer, time-out or I/O error among the causes decides.
     *
     * @param thrown what was thrown; not null
     */
    public static Failure of(Throwable thrown) {
        return FailureClassifier.classify(requireNonNull(thrown, "thrown"));
    }

    /**
     * A failure found by a check after the operation had answered.
     *
     * @param check what was expected, without item contents; not null
     */
    public static Failure checkFailed(String check) {
        return new Failure(FailureCategory.CHECK_FAILED, check, FailureCategory.CHECK_FAILED.label() + ": " + check);
    }

    /**
     * No failure, but something that the workload provokes: counted apart from successes and errors.
     *
     * @param what it was, without item contents; not null
     */
    public static Failure expected(String what) {
        return new Failure(FailureCategory.EXPECTED, what, FailureCategory.EXPECTED.label() + ": " + what);
    }

    /**
     * Which exception it is and where it came from, without its message, which may hold what is in an item.
     *
     * @param thrown what was thrown; not null
     */
    public static String classAndPlace(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
