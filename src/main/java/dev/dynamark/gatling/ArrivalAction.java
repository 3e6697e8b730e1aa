package dev.dynamark.gatling;

import io.gatling.core.action.Action;
import io.gatling.core.session.Session;
import io.gatling.core.structure.ScenarioContext;

/** Notes when an arrival of an open model was due, which Gatling does not tell: first arrival + n ÷ rate. */
final class ArrivalAction extends ExitableAction {

    private final Arrivals arrivals;

    ArrivalAction(Arrivals arrivals, ScenarioContext context, Action next) {
        super("arrival", context, next);
        this.arrivals = arrivals;
    }

    @Override
    public void execute(Session session) {
        next().$bang(session.set(IntendedStart.ATTRIBUTE, arrivals.nextDueNanos(System.nanoTime())));
    }
}
