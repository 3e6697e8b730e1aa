package dev.dynamark.orm.internal.call;

/**
 * One request to DynamoDB. Immutable.
 *
 * @param <R> what its answer is read into
 */
public sealed interface Call<R> permits GetCall, PutCall, UpdateCall, DeleteCall, QueryCall, ScanCall {

    /** Where it goes. */
    Target target();
}
