package dev.dynamark.backend;

/**
 * A backend, one of its tables or a client for it could not be had. The message says what was expected, what was found,
 * where, and how to go on; it holds neither items nor secrets.
 */
public final class BackendException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackendException(String message) {
        super(message);
    }

    BackendException(String message, Throwable cause) {
        super(message, cause);
    }
}
