package dev.dynamark.gatling;

import io.gatling.core.action.Action;
import io.gatling.core.session.Session;
import io.gatling.core.structure.ScenarioContext;

/** Notes which arrival of an open model a user is and when it was due, which Gatling does not tell. */
final class ArrivalAction extends ExitableAction {

    private final Arrivals arrivals;

    ArrivalAction(Arrivals arrivals, ScenarioContext context, Action next) {
        super("arrival", context, next);
        this.arrivals = arrivals;
    }

    @Override
    public void execute(Session session) {
        next().$bang(session.set(Arrival.ATTRIBUTE, arrivals.next(System.nanoTime())));
    }
}
