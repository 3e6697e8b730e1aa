package dev.dynamark.gatling;

import io.gatling.commons.stats.KO$;
import io.gatling.commons.stats.OK$;
import io.gatling.core.action.Action;
import io.gatling.core.session.Session;
import io.gatling.core.structure.ScenarioContext;
import java.util.Optional;
import java.util.function.Supplier;
import scala.Option;

/** A judgement on the run as a request of Gatling's report: OK, or KO with the reason. */
final class VerdictAction extends ExitableAction {

    private final Supplier<Optional<String>> objection;

    VerdictAction(String name, Supplier<Optional<String>> objection, ScenarioContext context, Action next) {
        super(name, context, next);
        this.objection = objection;
    }

    @Override
    public void execute(Session session) {
        Optional<String> reason = objection.get();
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
