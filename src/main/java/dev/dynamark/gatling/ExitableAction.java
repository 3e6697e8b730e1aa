package dev.dynamark.gatling;

import com.typesafe.scalalogging.Logger;
import io.gatling.commons.util.Clock;
import io.gatling.core.action.Action;
import io.gatling.core.action.BlockExit;
import io.gatling.core.session.Session;
import io.gatling.core.stats.StatsEngine;
import io.gatling.core.structure.ScenarioContext;
import io.netty.channel.EventLoop;
import org.slf4j.LoggerFactory;
import scala.Option;

/**
 * What every action of ours shares: it runs on its virtual user's event loop, honours {@code exitASAP} loops,
 * {@code tryMax} and {@code exitBlockOnFail}, and a crash goes on to the next action with a failed session.
 *
 * <p>Gatling's own base trait cannot be used from Java: javac does not see the accessors that scalac makes for it.
 */
abstract class ExitableAction implements Action {

    private final Logger logger = Logger.apply(LoggerFactory.getLogger(getClass()));
    private final String name;
    private final StatsEngine statsEngine;
    private final Clock clock;
    private final Action next;

    ExitableAction(String name, ScenarioContext context, Action next) {
        this.name = name;
        this.statsEngine = context.coreComponents().statsEngine();
        this.clock = context.coreComponents().clock();
        this.next = next;
    }

    /** Gatling's {@code !}: the only way into an action. */
    @Override
    public final void $bang(Session session) {
        EventLoop eventLoop = session.eventLoop();
        if (!eventLoop.inEventLoop()) {
            if (!eventLoop.isShutdown()) {
                eventLoop.execute(() -> $bang(session));
            }
            return;
        }
        Option<BlockExit> exit = BlockExit.mustExit(session);
        if (exit.isDefined()) {
            exit.get().exitBlock(statsEngine, clock.nowMillis());
            return;
        }
        try {
            execute(session);
        } catch (RuntimeException | LinkageError e) {
            logger.underlying().error("'{}' crashed, going on with the next action", name, e);
            next.$bang(session.markAsFailed());
        }
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Logger logger() {
        return logger;
    }

    @Override
    public final void com$typesafe$scalalogging$StrictLogging$_setter_$logger_$eq(Logger ignored) {
        // Scala's way to initialise a trait's field; ours is set above.
    }

    @Override
    public final String toString() {
        return name;
    }

    final StatsEngine statsEngine() {
        return statsEngine;
    }

    final Clock clock() {
        return clock;
    }

    final Action next() {
        return next;
    }

    /** Runs the task on the user's event loop, unless the run is being torn down. */
    static void onEventLoop(Session session, Runnable task) {
        EventLoop eventLoop = session.eventLoop();
        if (eventLoop.inEventLoop()) {
            task.run();
        } else if (!eventLoop.isShuttingDown()) {
            eventLoop.execute(task);
        }
    }
}
