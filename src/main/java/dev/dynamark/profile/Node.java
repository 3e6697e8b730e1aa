package dev.dynamark.profile;

/**
 * Which of several injectors this is: no two of them use the same keys.
 *
 * @param index from 0
 * @param count of all injectors, at least 1
 */
public record Node(int index, int count) {

    /** The only injector. */
    public static final Node ONLY = new Node(0, 1);

    /**
     * Takes both as they are.
     *
     * @throws IllegalArgumentException if there is no such injector
     */
    public Node {
        if (count < 1 || index < 0 || index >= count) {
            throw new IllegalArgumentException(
                    "expected an injector from 0 to count - 1, found " + index + " of " + count);
        }
    }
}
