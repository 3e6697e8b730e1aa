package dev.dynamark.gatling;

import dev.dynamark.measure.Failure;
import io.gatling.core.check.Check;
import io.gatling.javaapi.core.ActionBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A complete operation, ready for {@code exec(…)}. Checks run on the virtual user's event loop after the clock has
 * stopped; an operation whose check fails counts as an error, never as a fast success. Immutable: every method returns
 * a new instance.
 *
 * @param <A> what the operation needs
 * @param <R> what it answers
 */
public final class OperationActionBuilder<A, R> implements ActionBuilder {

    private final OperationSpec<A, R> spec;

    private OperationActionBuilder(OperationSpec<A, R> spec) {
        this.spec = spec;
    }

    static <A, R> OperationActionBuilder<A, R> of(
            OperationName name, int burst, OperationArgument<A> argument, Invocation<A, R> invocation) {
        return new OperationActionBuilder<>(new OperationSpec<>(
                name,
                burst,
                argument,
                invocation,
                List.of(),
                List.of(),
                Provoked.nothing(),
                Optional.empty(),
                Visibility.REPORTED,
                false));
    }

    /** The answer must satisfy the predicate. Reported as {@code check 1}, {@code check 2} …: prefer to name it. */
    public OperationActionBuilder<A, R> check(Predicate<? super R> check) {
        return check("check " + (spec.checks().size() + 1), check);
    }

    /**
     * The answer must satisfy the predicate.
     *
     * @param name what reports call it when it fails, such as {@code is present}; no item contents
     */
    public OperationActionBuilder<A, R> check(String name, Predicate<? super R> check) {
        Objects.requireNonNull(check, "check");
        return check(name, (argument, answer) -> check.test(answer));
    }

    /** The answer must fit its argument, such as an item whose key is the one that was asked for. */
    public OperationActionBuilder<A, R> check(String name, BiPredicate<? super A, ? super R> check) {
        List<ResultCheck<A, R>> checks = new ArrayList<>(spec.checks());
        checks.add(
                new ResultCheck<>(Objects.requireNonNull(name, "name"), Objects.requireNonNull(check, "check")::test));
        return new OperationActionBuilder<>(spec.withChecks(checks));
    }

    /**
     * Gatling's own checks on the answer: {@code jsonPath}, {@code jmesPath} on its JSON form, {@code bodyString},
     * {@code substring}, {@code regex} on its text.
     *
     * @throws IllegalArgumentException for a kind of check that has no meaning here, such as {@code status()}
     */
    public OperationActionBuilder<A, R> check(CheckBuilder... builders) {
        List<Check<Object>> checks = new ArrayList<>(spec.gatlingChecks());
        for (CheckBuilder builder : builders) {
            checks.add(GatlingChecks.adapt(builder));
        }
        return new OperationActionBuilder<>(spec.withGatlingChecks(checks));
    }

    /**
     * An answer that the workload provokes, such as nothing found after a delete: an operation with such an answer is neither
     * a success nor an error. It is recorded with the outcome {@code expected}, passes no check and does not fail in
     * Gatling's report.
     *
     * @param name what reports call it, such as {@code read after delete}; no item contents
     * @param provoked whether this answer to this argument is one
     */
    public OperationActionBuilder<A, R> expect(String name, BiPredicate<? super A, ? super R> provoked) {
        return new OperationActionBuilder<>(spec.provoking(spec.provoked()
                .with(new ResultCheck<>(
                        Objects.requireNonNull(name, "name"), Objects.requireNonNull(provoked, "provoked")::test))));
    }

    /**
     * A failure that the workload provokes, such as a lost optimistic lock; else as {@link #expect}.
     *
     * @param name what reports call it, such as {@code optimistic lock lost}
     * @param provoked whether this failure of an operation with this argument is one; all others are errors
     */
    public OperationActionBuilder<A, R> expectFailure(String name, BiPredicate<? super A, Failure> provoked) {
        return new OperationActionBuilder<>(spec.provoking(spec.provoked()
                .with(new ProvokedFailure<>(
                        Objects.requireNonNull(name, "name"), Objects.requireNonNull(provoked, "provoked")::test))));
    }

    /**
     * Keeps the answer as a session attribute; of a burst above 1 the {@link List} of its answers. A failed operation
     * saves nothing.
     */
    public OperationActionBuilder<A, R> saveAs(String attribute) {
        return new OperationActionBuilder<>(spec.savedAs(Objects.requireNonNull(attribute, "attribute")));
    }

    /** Not reported, not recorded, never fails the session: for preparing and tidying up. */
    public OperationActionBuilder<A, R> silent() {
        return new OperationActionBuilder<>(spec.seen(Visibility.SILENT));
    }

    /** Silent to Gatling, but shown to the recorder, which counts it as warm-up while its warm-up lasts. */
    public OperationActionBuilder<A, R> warmUp() {
        return new OperationActionBuilder<>(spec.seen(Visibility.WARM_UP));
    }

    /**
     * The operation is all that happens in its turn of a {@link Race}: while it runs the process works for nothing
     * else. An asynchronous operation then has the CPU time of the process over the bursts of all users in a round,
     * where these last at least 500 ms; shorter ones have none, because that clock steps by 10 ms. Without meaning for
     * blocking operations, whose threads are read.
     */
    public OperationActionBuilder<A, R> aloneInItsTurn() {
        return new OperationActionBuilder<>(spec.aloneInItsTurn());
    }

    @Override
    public io.gatling.core.action.builder.ActionBuilder asScala() {
        return (context, next) -> OperationAction.create(spec, context, next);
    }
}
