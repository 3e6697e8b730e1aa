package dev.dynamark.orm.internal.direct;

/**
 * Reads the body of a successful answer.
 *
 * @param <R> what it is read into
 */
@FunctionalInterface
public interface AnswerReader<R> {

    /**
     * The array is borrowed: nothing of it may be kept. An {@code SdkException} says that the answer is damaged: a read is
     * repeated then, a write is not, because it was done. Anything else reaches the caller as it is.
     *
     * @param body starts with the body
     * @param length of the body, in bytes
     */
    R read(byte[] body, int length);
}
