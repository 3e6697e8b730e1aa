package dev.dynamark.measure;

/** A result file could not be read or written; the message says which, why, and what was expected. */
public final class ResultFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ResultFileException(String message) {
        super(message);
    }

    ResultFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
