package dev.dynamark.gatling;

import dev.dynamark.measure.Burst;
import dev.dynamark.measure.Failure;
import dev.dynamark.measure.FailureCategory;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.SeriesKey;
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
        Optional<Arrival> arrival = Arrival.in(session);
        arrival.ifPresent(each -> each.answered(
                run.burst().responseNanos().orElse(-1), run.burst().failures()));
        record(session, name.series(), run.burst());
        if (isWarmUp(arrival)) {
            return session;
        }
        run.crashes().stream()
                .findFirst()
                .ifPresent(crash -> statsEngine.logRequestCrash(
                        session.scenario(), session.groups(), name.request(), Crash.describe("operation", crash)));
        Optional<String> failure = run.burst().firstFailure().map(first -> message(run, first));
        return respond(session, name.request(), run.startMillis(), endMillis, failure);
    }

    private boolean isWarmUp(Optional<Arrival> arrival) {
        return visibility == Visibility.WARM_UP
                || arrival.filter(Arrival::isWarmUp).isPresent();
    }

    private void record(Session session, SeriesKey series, Burst burst) {
        OptionalInt round = LockStep.currentRound(session);
        if (round.isPresent()) {
            recorder.record(series, burst, round.getAsInt());
        } else {
            recorder.record(series, burst);
        }
    }

    private static String message(BurstRun<?, ?> run, Failure first) {
        return run.operations() == 1
                ? first.message()
                : run.burst().failures() + " of " + run.operations() + " operations: " + first.message();
    }

    /**
     * A request that was never sent because the user's own code crashed: an entry of Gatling's errors and a KO
     * response, because assertions see only responses; to the recorder, if its name is known, failed operations.
     */
    Session crashed(Session session, Request request, long nowMillis, String message) {
        if (visibility == Visibility.SILENT) {
            return session;
        }
        Optional<Arrival> arrival = Arrival.in(session);
        arrival.ifPresent(each -> each.answered(-1, request.operations()));
        request.series().ifPresent(series -> recordRefused(arrival, session, series, request.operations(), message));
        if (isWarmUp(arrival)) {
            return session;
        }
        statsEngine.logRequestCrash(session.scenario(), session.groups(), request.name(), message);
        return respond(session, request.name(), nowMillis, nowMillis, Optional.of(message));
    }

    /** What is known of a request that could not be sent. */
    record Request(Optional<SeriesKey> series, String name, int operations) {}

    private void recordRefused(
            Optional<Arrival> arrival, Session session, SeriesKey series, int operations, String message) {
        Burst burst = arrival.filter(Arrival::isWarmUp).isPresent()
                ? recorder.warmUpBurst(operations)
                : recorder.burst(operations);
        burst.refused(new Failure(FailureCategory.CLIENT, "crash", message));
        record(session, series, burst);
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
