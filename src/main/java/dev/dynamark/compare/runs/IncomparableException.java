package dev.dynamark.compare.runs;

/** Results cannot be compared with each other; the message says why, and what would do. */
public final class IncomparableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IncomparableException(String message) {
        super(message);
    }

    IncomparableException(String message, Throwable cause) {
        super(message, cause);
    }
}
