package dev.dynamark.bench;

import java.util.List;

/**
 * One operation, made ready for any contestant: arguments, and what DynamoDB would answer to each.
 *
 * @param <S> what contestants open
 */
interface Calls<S> {

    /** In the order of the arguments; one argument may have several, a page each. */
    List<Answer> answers();

    /** The operation by a contestant, over the same arguments again and again. */
    Call<?, ?> by(S store);
}
