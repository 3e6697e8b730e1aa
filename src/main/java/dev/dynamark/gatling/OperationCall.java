package dev.dynamark.gatling;

import java.util.Objects;

/**
 * An operation that has its argument and waits for the contestant's code to call.
 *
 * @param <A> what the operation needs
 */
public final class OperationCall<A> {

    private final OperationName name;
    private final int burst;
    private final OperationArgument<A> argument;

    OperationCall(OperationName name, int burst, OperationArgument<A> argument) {
        this.name = name;
        this.burst = burst;
        this.argument = argument;
    }

    /** Code that blocks its thread until the answer is there; runs on the protocol's worker threads. */
    public <R> OperationActionBuilder<A, R> call(BlockingCall<? super A, ? extends R> call) {
        Objects.requireNonNull(call, "call");
        return complete(new Invocation.Blocking<A, R>(call::apply));
    }

    /** Blocking code without an answer: {@link #call} for {@code void} methods. */
    public OperationActionBuilder<A, Void> run(VoidCall<? super A> call) {
        Objects.requireNonNull(call, "call");
        return complete(new Invocation.Blocking<A, Void>(value -> {
            call.apply(value);
            return null;
        }));
    }

    /** Code that answers by a {@link java.util.concurrent.CompletionStage}; must not block. */
    public <R> OperationActionBuilder<A, R> callAsync(AsyncCall<? super A, ? extends R> call) {
        Objects.requireNonNull(call, "call");
        return complete(new Invocation.Async<A, R>(call::apply));
    }

    private <R> OperationActionBuilder<A, R> complete(Invocation<A, R> invocation) {
        return OperationActionBuilder.of(name, burst, argument, invocation);
    }
}
