package dev.dynamark.gatling;

import dev.dynamark.measure.Failure;
import dev.dynamark.measure.Recorder;
import io.gatling.commons.stats.KO$;
import io.gatling.commons.stats.OK$;
import io.gatling.commons.stats.Status;
import io.gatling.core.session.Session;
import io.gatling.core.stats.StatsEngine;
import java.util.Optional;
import java.util.OptionalInt;
import scala.Option;

/** The one place that tells Gatling's report and the recorder what happened. Event loop only. */
record Statistics(StatsEngine statsEngine, Recorder recorder, Visibility visibility) {

    /** Gives the session to go on with. */
    Session burst(Session session, OperationName.Resolved name, BurstRun<?, ?> run, long endMillis) {
        if (visibility == Visibility.SILENT) {
            return session;
        }
        record(session, name, run);
        if (visibility == Visibility.WARM_UP) {
            return session;
        }
        run.crashes().stream()
                .findFirst()
                .ifPresent(crash -> statsEngine.logRequestCrash(
                        session.scenario(), session.groups(), name.request(), Crash.describe("operation", crash)));
        Optional<String> failure = run.burst().firstFailure().map(first -> message(run, first));
        return respond(session, name.request(), run.startMillis(), endMillis, failure);
    }

    private void record(Session session, OperationName.Resolved name, BurstRun<?, ?> run) {
        OptionalInt round = LockStep.currentRound(session);
        if (round.isPresent()) {
            recorder.record(name.series(), run.burst(), round.getAsInt());
        } else {
            recorder.record(name.series(), run.burst());
        }
    }

    private static String message(BurstRun<?, ?> run, Failure first) {
        return run.operations() == 1
                ? first.message()
                : run.burst().failures() + " of " + run.operations() + " operations: " + first.message();
    }

    /**
     * A request that was never sent because the user's own code crashed: an entry of Gatling's errors and a KO
     * response, because assertions see only responses.
     *
     * @return the session to go on with
     */
    Session crashed(Session session, String request, long nowMillis, String message) {
        if (visibility != Visibility.REPORTED) {
            return session.markAsFailed();
        }
        statsEngine.logRequestCrash(session.scenario(), session.groups(), request, message);
        return respond(session, request, nowMillis, nowMillis, Optional.of(message));
    }

    private Session respond(
            Session session, String request, long startMillis, long endMillis, Optional<String> failure) {
        Status status = failure.isPresent() ? KO$.MODULE$ : OK$.MODULE$;
        statsEngine.logResponse(
                session.scenario(),
                session.groups(),
                request,
                startMillis,
                endMillis,
                status,
                Option.empty(),
                failure.<Option<String>>map(Option::apply).orElseGet(Option::empty));
        Session timed = session.logGroupRequestTimings(startMillis, endMillis);
        return failure.isPresent() ? timed.markAsFailed() : timed;
    }
}
