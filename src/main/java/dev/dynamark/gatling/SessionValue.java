package dev.dynamark.gatling;

import io.gatling.commons.validation.Failure;
import io.gatling.commons.validation.Success;
import io.gatling.commons.validation.Validation;
import io.gatling.core.session.Session;
import io.gatling.javaapi.core.internal.Expressions;
import java.util.Objects;
import java.util.function.Function;
import scala.Function1;

/** A value that a session gives: a constant, a Gatling EL string or a function; compiled once, resolved per request. */
@FunctionalInterface
interface SessionValue<T> {

    /** Fails with {@link UnresolvedException} when the session does not give the value. */
    T resolve(Session session) throws UnresolvedException;

    static <T> SessionValue<T> constant(T value) {
        return session -> value;
    }

    static SessionValue<String> text(String el) {
        Objects.requireNonNull(el, "el");
        if (!el.contains("#{")) {
            return constant(el);
        }
        return expression(el, Expressions.toStringExpression(el));
    }

    static <T> SessionValue<T> typed(String el, Class<T> type) {
        Objects.requireNonNull(el, "el");
        return expression(el, Expressions.toExpression(el, type));
    }

    static <T> SessionValue<T> function(Function<io.gatling.javaapi.core.Session, T> function) {
        Objects.requireNonNull(function, "function");
        return session -> function.apply(new io.gatling.javaapi.core.Session(session));
    }

    private static <T> SessionValue<T> expression(String el, Function1<Session, Validation<T>> expression) {
        return session -> {
            Validation<T> validation = expression.apply(session);
            if (validation instanceof Success<T> success) {
                return success.value();
            }
            throw UnresolvedException.of(el, ((Failure) (Object) validation).message());
        };
    }
}
