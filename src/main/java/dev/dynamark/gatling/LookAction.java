package dev.dynamark.gatling;

import io.gatling.core.action.Action;
import io.gatling.core.session.Session;
import io.gatling.core.structure.ScenarioContext;

/**
 * One user looks at what was measured so far, on a worker thread, when it is time to. It stands before the first barrier
 * of a round, where all others wait meanwhile, so that looking competes with no burst.
 */
final class LookAction extends ExitableAction {

    private final RoundState state;
    private final Looks looks;
    private final WorkerPool workers;

    LookAction(RoundState state, Looks looks, ScenarioContext context, Action next) {
        super("look", context, next);
        this.state = state;
        this.looks = looks;
        this.workers = DynamoComponents.of(context).workers();
    }

    @Override
    public void execute(Session session) {
        if (!looks.claim(state.elapsedShare())) {
            next().$bang(session);
            return;
        }
        workers.execute(() -> {
            try {
                looks.look();
            } catch (RuntimeException | Error e) {
                logger().underlying().error("a look at the measurement failed, it goes on", e);
            }
            onEventLoop(session, () -> next().$bang(session));
        });
    }
}
