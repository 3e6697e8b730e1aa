package dev.dynamark.gatling;

import io.gatling.core.check.Check;
import java.util.List;
import java.util.Optional;

/** Everything a simulation said about one operation. */
record OperationSpec<A, R>(
        OperationName name,
        int burst,
        OperationArgument<A> argument,
        Invocation<A, R> invocation,
        List<ResultCheck<A, R>> checks,
        List<Check<Object>> gatlingChecks,
        Provoked<A, R> provoked,
        Optional<String> saveAs,
        Visibility visibility,
        boolean alone) {

    OperationSpec {
        checks = List.copyOf(checks);
        gatlingChecks = List.copyOf(gatlingChecks);
    }

    OperationSpec<A, R> withChecks(List<ResultCheck<A, R>> newChecks) {
        return new OperationSpec<>(
                name, burst, argument, invocation, newChecks, gatlingChecks, provoked, saveAs, visibility, alone);
    }

    OperationSpec<A, R> withGatlingChecks(List<Check<Object>> newChecks) {
        return new OperationSpec<>(
                name, burst, argument, invocation, checks, newChecks, provoked, saveAs, visibility, alone);
    }

    OperationSpec<A, R> provoking(Provoked<A, R> more) {
        return new OperationSpec<>(
                name, burst, argument, invocation, checks, gatlingChecks, more, saveAs, visibility, alone);
    }

    OperationSpec<A, R> savedAs(String attribute) {
        return new OperationSpec<>(
                name,
                burst,
                argument,
                invocation,
                checks,
                gatlingChecks,
                provoked,
                Optional.of(attribute),
                visibility,
                alone);
    }

    OperationSpec<A, R> seen(Visibility newVisibility) {
        return new OperationSpec<>(
                name, burst, argument, invocation, checks, gatlingChecks, provoked, saveAs, newVisibility, alone);
    }

    OperationSpec<A, R> aloneInItsTurn() {
        return new OperationSpec<>(
                name, burst, argument, invocation, checks, gatlingChecks, provoked, saveAs, visibility, true);
    }
}
