package dev.dynamark.cost;

/** Prices could not be had. The message says what was expected, what was found, where, and how to go on. */
public final class CostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CostException(String message) {
        super(message);
    }

    CostException(String message, Throwable cause) {
        super(message, cause);
    }
}
