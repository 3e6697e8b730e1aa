package dev.dynamark.orm;

import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.Call;
import dev.dynamark.orm.internal.call.Cancellation;
import dev.dynamark.orm.internal.call.Transport;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A call and what is made of its result: the part that blocking and asynchronous tables share.
 *
 * @param finish makes the operation's result
 * @param onConditionFailed the operation's result when the condition fails, for operations that then have nothing to do
 */
record Step<C, R>(
        Call<C> call, Function<C, R> finish, Optional<Function<ConditionFailedException, R>> onConditionFailed) {

    Step(Call<C> call, Function<C, R> finish) {
        this(call, finish, Optional.empty());
    }

    /** Starts a step; what is wrong before sending fails the future too. */
    static <R> CompletableFuture<R> start(Supplier<? extends Step<?, R>> step, AsyncTransport transport) {
        try {
            return step.get().begin(transport);
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    /** The same without a result. */
    static CompletableFuture<Void> discard(Supplier<? extends Step<?, ?>> step, AsyncTransport transport) {
        return start(() -> step.get().then(ignored -> null), transport);
    }

    /** This step with something more done to its result. */
    <S> Step<C, S> then(Function<? super R, S> more) {
        return new Step<>(
                call,
                answer -> more.apply(finish.apply(answer)),
                onConditionFailed.map(recover -> failure -> more.apply(recover.apply(failure))));
    }

    R run(Transport transport) {
        try {
            return finish.apply(transport.send(call));
        } catch (ConditionFailedException failure) {
            return onConditionFailed.orElseThrow(() -> failure).apply(failure);
        }
    }

    CompletableFuture<R> begin(AsyncTransport transport) {
        CompletableFuture<C> sent = transport.send(call);
        CompletableFuture<R> result = new CompletableFuture<>();
        CompletableFuture<C> unused = sent.whenComplete((answer, failure) -> complete(result, answer, failure));
        return Cancellation.of(result, () -> sent.cancel(true));
    }

    private void complete(CompletableFuture<R> result, C answer, Throwable failure) {
        try {
            if (failure == null) {
                result.complete(finish.apply(answer));
            } else if (failure instanceof ConditionFailedException failed && onConditionFailed.isPresent()) {
                result.complete(onConditionFailed.get().apply(failed));
            } else {
                result.completeExceptionally(
                        failure instanceof CompletionException && failure.getCause() != null
                                ? failure.getCause()
                                : failure);
            }
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }
}
