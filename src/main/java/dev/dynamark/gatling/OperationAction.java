package dev.dynamark.gatling;

import dev.dynamark.measure.Burst;
import dev.dynamark.measure.CpuSource;
import io.gatling.core.action.Action;
import io.gatling.core.actor.ActorRef;
import io.gatling.core.controller.throttle.Throttler;
import io.gatling.core.controller.throttle.Throttler$Command$ThrottledRequest;
import io.gatling.core.session.Session;
import io.gatling.core.structure.ScenarioContext;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import scala.runtime.BoxedUnit;

/**
 * Runs a burst for one virtual user: names and arguments on the event loop, the operations on a worker thread or by
 * completion stages, checks and statistics back on the event loop.
 */
final class OperationAction<A, R> extends ExitableAction {

    private final OperationSpec<A, R> spec;
    private final DynamoComponents components;
    private final AnswerChecks<A, R> checks;
    private final Statistics statistics;
    private final Optional<ActorRef<Throttler.Command>> throttler;

    private OperationAction(
            OperationSpec<A, R> spec, DynamoComponents components, ScenarioContext context, Action next) {
        super(spec.name().contestant().id() + " operation", context, next);
        this.spec = spec;
        this.checks = new AnswerChecks<>(spec);
        this.components = components;
        this.statistics = new Statistics(statsEngine(), components.recorder(), spec.visibility());
        this.throttler = context.throttled()
                ? Optional.of(context.coreComponents().throttler().get())
                : Optional.empty();
    }

    static <A, R> OperationAction<A, R> create(OperationSpec<A, R> spec, ScenarioContext context, Action next) {
        return new OperationAction<>(spec, DynamoComponents.of(context), context, next);
    }

    @Override
    public void execute(Session session) {
        OperationName.Resolved name;
        try {
            name = spec.name().resolve(session);
        } catch (UnresolvedException | RuntimeException e) {
            String contestant = spec.name().contestant().id();
            refuse(session, new Statistics.Request(Optional.empty(), contestant, spec.burst()), "name", e);
            return;
        }
        Object[] arguments = new Object[spec.burst()];
        try {
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = spec.argument().resolve(session, i);
            }
        } catch (UnresolvedException | RuntimeException e) {
            refuse(session, request(name), "argument", e);
            return;
        }
        if (throttler.isEmpty()) {
            send(session, name, arguments);
        } else {
            throttler.get().$bang(new Throttler$Command$ThrottledRequest(session.scenario(), () -> {
                send(session, name, arguments);
                return BoxedUnit.UNIT;
            }));
        }
    }

    private Statistics.Request request(OperationName.Resolved name) {
        return new Statistics.Request(Optional.of(name.series()), name.request(), spec.burst());
    }

    private void refuse(Session session, Statistics.Request request, String what, Exception cause) {
        String message = Crash.describe(what, cause);
        logger().underlying().error("'{}' was not sent: {}", request.name(), message);
        logger().underlying().debug("'{}' was not sent", request.name(), cause);
        next().$bang(statistics.crashed(session, request, clock().nowMillis(), message));
    }

    private void send(Session session, OperationName.Resolved name, Object[] arguments) {
        Optional<Arrival> arrival = Arrival.in(session);
        Burst burst = arrival.filter(Arrival::isWarmUp).isPresent()
                ? components.recorder().warmUpBurst(spec.burst())
                : components.recorder().burst(spec.burst());
        BurstRun<A, R> run = new BurstRun<>(burst, arguments, clock().nowMillis());
        try {
            arrival.ifPresent(each -> burst.due(each.dueNanos()));
        } catch (IllegalStateException burstAboveOne) {
            onEventLoop(session, () -> refuse(session, request(name), "burst after arrival(...)", burstAboveOne));
            return;
        }
        Runnable finished = () -> {
            long endMillis = clock().nowMillis();
            onEventLoop(session, () -> complete(session, name, run, endMillis));
        };
        if (spec.invocation() instanceof Invocation.Blocking<A, R> blocking) {
            burst.submitted();
            try {
                components.workers().execute(() -> {
                    block(run, blocking.call());
                    finished.run();
                });
            } catch (RejectedExecutionException closed) {
                logger().underlying().debug("'{}' came after the protocol was closed", name.request());
            }
        } else if (spec.invocation() instanceof Invocation.Async<A, R> async) {
            startAsync(run, async.call(), finished);
        }
    }

    private void block(BurstRun<A, R> run, BlockingCall<A, R> call) {
        boolean ofProcess = spec.alone() && components.recorder().cpu() == CpuSource.PROCESS;
        if (ofProcess) {
            run.burst().beginPhase();
        }
        run.block(call);
        if (ofProcess) {
            run.burst().endPhase();
        }
    }

    private void startAsync(BurstRun<A, R> run, AsyncCall<A, R> call, Runnable finished) {
        if (!spec.alone()) {
            run.startAsync(call, finished);
            return;
        }
        run.burst().beginPhase();
        run.startAsync(call, () -> {
            run.burst().endPhase();
            finished.run();
        });
    }

    private void complete(Session session, OperationName.Resolved name, BurstRun<A, R> run, long endMillis) {
        Session done;
        try {
            Session checked = checks.apply(session, run);
            run.crashes().forEach(crash -> tell(name.request(), crash));
            done = statistics.burst(checked, name, run, endMillis);
        } catch (RuntimeException | LinkageError e) {
            logger().underlying().error("'{}' could not be completed", name.request(), e);
            done = session.markAsFailed();
        }
        next().$bang(done);
    }

    /** Users of a run that is being ended go on for a while, and whatever they call has been closed. */
    private void tell(String request, Throwable crash) {
        if (!components.recorder().isStopped()) {
            logger().underlying().error("'{}': {}", request, Crash.describe("operation", crash));
        }
        logger().underlying().debug("'{}' crashed", request, crash);
    }
}
