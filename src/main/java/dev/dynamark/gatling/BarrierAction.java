package dev.dynamark.gatling;

import io.gatling.core.action.Action;
import io.gatling.core.session.Session;
import io.gatling.core.structure.ScenarioContext;
import java.util.function.UnaryOperator;

/** Waits at a barrier; what the session becomes is decided after the release. */
final class BarrierAction extends ExitableAction {

    private final Barrier barrier;
    private final Runnable beforeRelease;
    private final UnaryOperator<Session> afterRelease;

    BarrierAction(
            Barrier barrier,
            Runnable beforeRelease,
            UnaryOperator<Session> afterRelease,
            ScenarioContext context,
            Action next) {
        super("barrier", context, next);
        this.barrier = barrier;
        this.beforeRelease = beforeRelease;
        this.afterRelease = afterRelease;
        DynamoComponents.of(context).leaveOnExit(barrier);
    }

    @Override
    public void execute(Session session) {
        barrier.arrive(beforeRelease, () -> onEventLoop(session, () -> next().$bang(afterRelease.apply(session))));
    }
}
