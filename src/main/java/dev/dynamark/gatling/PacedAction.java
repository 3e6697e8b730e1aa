package dev.dynamark.gatling;

import io.gatling.core.action.Action;
import io.gatling.core.session.Session;
import io.gatling.core.structure.ScenarioContext;
import java.util.concurrent.TimeUnit;

/** Tells what became of a user's arrival and waits, as a callback, until its next one is due. */
final class PacedAction extends ExitableAction {

    private final Pacing pacing;
    private final Barrier barrier;

    PacedAction(Pacing pacing, Barrier barrier, ScenarioContext context, Action next) {
        super("paced arrival", context, next);
        this.pacing = pacing;
        this.barrier = barrier;
        DynamoComponents.of(context).leaveOnExit(barrier);
    }

    @Override
    public void execute(Session session) {
        Arrival.in(session).ifPresent(pacing::ended);
        goOn(session.remove(Arrival.ATTRIBUTE).markAsSucceeded());
    }

    private void goOn(Session session) {
        Pacing.Turn turn = pacing.next();
        if (turn instanceof Pacing.Turn.Come come) {
            Session arrived = session.set(Arrival.ATTRIBUTE, come.arrival());
            long early = come.arrival().dueNanos() - System.nanoTime();
            if (early <= 0) {
                next().$bang(arrived);
            } else if (!session.eventLoop().isShuttingDown()) {
                var unused = session.eventLoop().schedule(() -> next().$bang(arrived), early, TimeUnit.NANOSECONDS);
            }
        } else if (turn instanceof Pacing.Turn.Wait) {
            barrier.arrive(pacing::startNextCurve, () -> onEventLoop(session, () -> goOn(session)));
        } else {
            next().$bang(session);
        }
    }
}
