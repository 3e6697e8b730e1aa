package dev.dynamark.gatling;

import io.gatling.commons.stats.KO$;
import io.gatling.commons.stats.OK$;
import io.gatling.core.action.Action;
import io.gatling.core.session.Session;
import io.gatling.core.structure.ScenarioContext;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import scala.Option;

/** Something that takes its time elsewhere, as a request of Gatling's report: no thread waits for it. */
final class TaskAction extends ExitableAction {

    private final Supplier<CompletionStage<Optional<String>>> task;

    TaskAction(String name, Supplier<CompletionStage<Optional<String>>> task, ScenarioContext context, Action next) {
        super(name, context, next);
        this.task = task;
    }

    @Override
    public void execute(Session session) {
        long start = clock().nowMillis();
        task.get().whenComplete((objection, crash) -> {
            Optional<String> reason = crash == null ? objection : Optional.of(Crash.describe("task", crash));
            onEventLoop(session, () -> complete(session, start, reason));
        });
    }

    private void complete(Session session, long start, Optional<String> reason) {
        long end = clock().nowMillis();
        statsEngine()
                .logResponse(
                        session.scenario(),
                        session.groups(),
                        name(),
                        start,
                        end,
                        reason.isPresent() ? KO$.MODULE$ : OK$.MODULE$,
                        Option.empty(),
                        reason.<Option<String>>map(Option::apply).orElseGet(Option::empty));
        Session timed = session.logGroupRequestTimings(start, end);
        next().$bang(reason.isPresent() ? timed.markAsFailed() : timed);
    }
}
