package dev.dynamark.workload;

/** A dataset could not be loaded; the table holds a part of it. */
public final class LoadException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LoadException(String message) {
        super(message);
    }

    LoadException(String message, Throwable cause) {
        super(message, cause);
    }
}
