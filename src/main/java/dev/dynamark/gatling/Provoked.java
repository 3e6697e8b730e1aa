package dev.dynamark.gatling;

import java.util.ArrayList;
import java.util.List;

/** What becomes of an operation because the workload provokes it: neither a success nor an error. */
record Provoked<A, R>(List<ResultCheck<A, R>> answers, List<ProvokedFailure<A>> failures) {

    Provoked {
        answers = List.copyOf(answers);
        failures = List.copyOf(failures);
    }

    static <A, R> Provoked<A, R> nothing() {
        return new Provoked<>(List.of(), List.of());
    }

    Provoked<A, R> with(ResultCheck<A, R> answer) {
        List<ResultCheck<A, R>> more = new ArrayList<>(answers);
        more.add(answer);
        return new Provoked<>(more, failures);
    }

    Provoked<A, R> with(ProvokedFailure<A> failure) {
        List<ProvokedFailure<A>> more = new ArrayList<>(failures);
        more.add(failure);
        return new Provoked<>(answers, more);
    }
}
