package dev.dynamark.gatling;

import io.gatling.commons.stats.KO$;
import io.gatling.commons.stats.OK$;
import io.gatling.core.action.Action;
import io.gatling.core.session.Session;
import io.gatling.core.structure.ScenarioContext;
import java.util.Optional;
import java.util.function.Supplier;
import scala.Option;

/**
 * A judgement on the run as a request of Gatling's report: OK, or KO with the reason. It is made on a worker thread,
 * because judging a long run takes its time.
 */
final class VerdictAction extends ExitableAction {

    private final Supplier<Optional<String>> objection;
    private final WorkerPool workers;

    VerdictAction(String name, Supplier<Optional<String>> objection, ScenarioContext context, Action next) {
        super(name, context, next);
        this.objection = objection;
        this.workers = DynamoComponents.of(context).workers();
    }

    @Override
    public void execute(Session session) {
        workers.execute(() -> {
            Optional<String> reason = ask();
            onEventLoop(session, () -> complete(session, reason));
        });
    }

    private Optional<String> ask() {
        try {
            return objection.get();
        } catch (RuntimeException | Error e) {
            logger().underlying().error("the verdict '{}' could not be made", name(), e);
            return Optional.of(Crash.describe("verdict", e));
        }
    }

    private void complete(Session session, Optional<String> reason) {
        long now = clock().nowMillis();
        statsEngine()
                .logResponse(
                        session.scenario(),
                        session.groups(),
                        name(),
                        now,
                        now,
                        reason.isPresent() ? KO$.MODULE$ : OK$.MODULE$,
                        Option.empty(),
                        reason.<Option<String>>map(Option::apply).orElseGet(Option::empty));
        next().$bang(reason.isPresent() ? session.markAsFailed() : session);
    }
}
