package dev.dynamark.orm.internal.direct;

/**
 * Reads the body of a successful answer.
 *
 * @param <R> what it is read into
 */
@FunctionalInterface
public interface AnswerReader<R> {

    /**
     * The array is borrowed: nothing of it may be kept. What this throws reaches the caller as it is, and the call is not
     * repeated.
     *
     * @param body starts with the body
     * @param length of the body, in bytes
     */
    R read(byte[] body, int length);
}
