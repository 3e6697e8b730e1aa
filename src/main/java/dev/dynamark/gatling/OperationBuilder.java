package dev.dynamark.gatling;

import io.gatling.javaapi.core.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * An operation that has its name and waits for its argument and its call. Immutable: every method returns a new
 * instance.
 */
public final class OperationBuilder {

    private final OperationName name;
    private final int burst;

    private OperationBuilder(OperationName name, int burst) {
        this.name = name;
        this.burst = burst;
    }

    static OperationBuilder of(Contestant contestant, SessionValue<String> operation) {
        return new OperationBuilder(new OperationName(contestant, operation, Optional.empty(), Map.of()), 1);
    }

    /**
     * What Gatling's report calls the request; without it {@code <contestant> <operation>}.
     *
     * @param el plain text or Gatling EL
     */
    public OperationBuilder requestName(String el) {
        return new OperationBuilder(name.reportedAs(SessionValue.text(el)), burst);
    }

    /** What Gatling's report calls the request, from the session. */
    public OperationBuilder requestName(Function<Session, String> function) {
        return new OperationBuilder(name.reportedAs(SessionValue.function(function)), burst);
    }

    /** Keeps the figures of this operation apart from others of the same name, such as by dataset. */
    public OperationBuilder tag(String key, String value) {
        Map<String, String> tags = new LinkedHashMap<>(name.tags());
        tags.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
        return new OperationBuilder(name.tagged(tags), burst);
    }

    /**
     * Runs the operation so many times in a row as one Gatling request, which makes Gatling's milliseconds meaningful
     * for sub-millisecond work. The recorder still sees every operation by itself.
     *
     * @throws IllegalArgumentException if operations is below 1
     */
    public OperationBuilder burst(int operations) {
        if (operations < 1) {
            throw new IllegalArgumentException("a burst needs at least 1 operation, got " + operations);
        }
        return new OperationBuilder(name, operations);
    }

    /** The argument as text: plain or Gatling EL. */
    public OperationCall<String> with(String el) {
        SessionValue<String> value = SessionValue.text(el);
        return new OperationCall<>(name, burst, (session, index) -> value.resolve(session));
    }

    /** The argument as a session attribute of a type, by Gatling EL such as {@code #{order}}. */
    public <A> OperationCall<A> with(String el, Class<A> type) {
        SessionValue<A> value = SessionValue.typed(el, type);
        return new OperationCall<>(name, burst, (session, index) -> value.resolve(session));
    }

    /** The argument from the session, asked for each operation of a burst; called outside the clock. */
    public <A> OperationCall<A> with(Function<Session, A> function) {
        SessionValue<A> value = SessionValue.function(function);
        return new OperationCall<>(name, burst, (session, index) -> value.resolve(session));
    }

    /** An argument of its own for each operation of a burst; called outside the clock. */
    public <A> OperationCall<A> with(ArgumentPerOperation<A> function) {
        Objects.requireNonNull(function, "function");
        return new OperationCall<>(name, burst, (session, index) -> function.of(new Session(session), index));
    }

    /** A blocking operation that needs no argument. */
    public <R> OperationActionBuilder<Void, R> call(Callable<R> call) {
        Objects.requireNonNull(call, "call");
        return withoutArgument().call(nothing -> call.call());
    }

    private OperationCall<Void> withoutArgument() {
        return new OperationCall<>(name, burst, (session, index) -> null);
    }
}
