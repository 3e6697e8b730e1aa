package dev.dynamark.gatling;

import dev.dynamark.measure.Failure;
import io.gatling.core.check.Check;
import io.gatling.core.check.Check$;
import io.gatling.core.session.Session;
import java.util.ArrayList;
import java.util.List;
import scala.Option;
import scala.Tuple2;
import scala.jdk.javaapi.CollectionConverters;

/** Checks the answers of a burst and keeps them in the session, on the event loop, outside the clock. */
final class AnswerChecks<A, R> {

    private final OperationSpec<A, R> spec;
    private final scala.collection.immutable.List<Check<Object>> gatlingChecks;

    AnswerChecks(OperationSpec<A, R> spec) {
        this.spec = spec;
        this.gatlingChecks = CollectionConverters.asScala(spec.gatlingChecks()).toList();
    }

    Session apply(Session session, BurstRun<A, R> run) {
        Session result = session;
        boolean answered = false;
        for (int i = 0; i < run.operations(); i++) {
            if (!run.succeeded(i)) {
                expectFailure(run, i);
            } else if (!isExpected(run, i)) {
                answered |= run.answer(i) != null;
                result = check(result, run, i);
            }
        }
        if (!answered || !spec.checks().isEmpty() || !gatlingChecks.isEmpty()) {
            run.burst().checked();
        }
        return spec.saveAs().isPresent() ? save(result, run, spec.saveAs().get()) : result;
    }

    private void expectFailure(BurstRun<A, R> run, int i) {
        for (ProvokedFailure<A> provoked : spec.provoked().failures()) {
            try {
                if (provoked.predicate().test(run.argument(i), run.failure(i))) {
                    run.expected(i, provoked.name());
                    return;
                }
            } catch (RuntimeException e) {
                run.crashedIn(i, Failure.checkFailed(Crash.describe(provoked.name(), e)), e);
            }
        }
    }

    private boolean isExpected(BurstRun<A, R> run, int i) {
        for (ResultCheck<A, R> provoked : spec.provoked().answers()) {
            try {
                if (provoked.predicate().test(run.argument(i), run.answer(i))) {
                    run.expected(i, provoked.name());
                    return true;
                }
            } catch (RuntimeException e) {
                run.crashedIn(i, Failure.checkFailed(Crash.describe(provoked.name(), e)), e);
                return true;
            }
        }
        return false;
    }

    private Session check(Session session, BurstRun<A, R> run, int i) {
        for (ResultCheck<A, R> check : spec.checks()) {
            if (!passes(check, run, i)) {
                return session;
            }
        }
        if (gatlingChecks.isEmpty()) {
            return session;
        }
        try {
            Tuple2<Session, Option<io.gatling.commons.validation.Failure>> checked =
                    Check$.MODULE$.<Object>check(run.answer(i), session, gatlingChecks);
            if (checked._2().isDefined()) {
                run.reject(
                        i,
                        Failure.checkFailed(
                                GatlingChecks.withoutValues(checked._2().get().message())));
            }
            return checked._1();
        } catch (RuntimeException e) {
            run.crashedIn(i, Failure.checkFailed(Crash.describe("check", e)), e);
            return session;
        }
    }

    private static <A, R> boolean passes(ResultCheck<A, R> check, BurstRun<A, R> run, int i) {
        try {
            if (check.predicate().test(run.argument(i), run.answer(i))) {
                return true;
            }
            run.reject(i, Failure.checkFailed(check.name()));
        } catch (RuntimeException e) {
            run.crashedIn(i, Failure.checkFailed(check.name() + " (" + Crash.describe("check", e) + ")"), e);
        }
        return false;
    }

    private Session save(Session session, BurstRun<A, R> run, String attribute) {
        List<R> answers = new ArrayList<>(run.operations());
        for (int i = 0; i < run.operations(); i++) {
            if (run.succeeded(i)) {
                answers.add(run.answer(i));
            }
        }
        if (run.operations() > 1) {
            return session.set(attribute, answers);
        }
        return answers.isEmpty() || answers.get(0) == null ? session : session.set(attribute, answers.get(0));
    }
}
