package dev.dynamark.gatling;

import io.gatling.javaapi.core.ActionBuilder;
import io.gatling.javaapi.core.Simulation;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Entry to the DynamoDB protocol for Gatling; meant for {@code import static}.
 *
 * <pre>{@code
 * Contestant mine = contestant("my-repository");
 * ActionBuilder find = mine.operation("order by id")
 *     .with(session -> session.getString("orderId"))
 *     .call(repository::find)
 *     .check("is present", Optional::isPresent);
 *
 * setUp(scenario("orders").exec(find).injectClosed(constantConcurrentUsers(8).during(60)))
 *     .protocols(dynamo().threads(32))
 *     .assertions(global().failedRequests().count().is(0L));
 * }</pre>
 */
public final class DynamoDsl {

    private DynamoDsl() {}

    /** The protocol, with 64 worker threads and a recorder of its own. */
    public static DynamoProtocolBuilder dynamo() {
        return DynamoProtocolBuilder.defaults(callingSimulation());
    }

    private static String callingSimulation() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                        .filter(Simulation.class::isAssignableFrom)
                        .map(Class::getSimpleName)
                        .findFirst())
                .orElse("Simulation");
    }

    /**
     * A data layer under test.
     *
     * @param id how reports call it; not blank
     */
    public static Contestant contestant(String id) {
        return new Contestant(id);
    }

    /**
     * Lets users go on only when so many of them have come, again and again. The same action may stand at several
     * places of a scenario. A user that ends is no longer waited for.
     */
    public static ActionBuilder barrier(int users) {
        Barrier barrier = new Barrier(users);
        return () -> (context, next) -> new BarrierAction(barrier, () -> {}, session -> session, context, next);
    }

    /** Rounds in lock-step for a fixed number of users. */
    public static LockStep lockStep(int users) {
        return LockStep.of(users);
    }

    /**
     * One operation as all contestants of a {@link LockStep} do it.
     *
     * @param operation as given to {@link Contestant#operation(String)}
     */
    public static Race race(String operation) {
        return Race.of(operation);
    }

    /**
     * Stands at the start of an open-model scenario with a constant rate: operations after it are also timed from the
     * moment their user was due, so that a slow server cannot hide the queue it causes.
     *
     * @param perSecond the rate of {@code constantUsersPerSec}
     */
    public static ActionBuilder arrival(double perSecond) {
        return arrivals(ArrivalSchedule.constant(perSecond));
    }

    /**
     * As {@link #arrival(double)}, for a rate that changes: stands at the start of a scenario with
     * {@code injectOpen(curve.injectionSteps())}. Figures of parts that have a name are kept apart.
     */
    public static ActionBuilder arrivals(RateCurve curve) {
        return arrivals((ArrivalSchedule) curve);
    }

    private static ActionBuilder arrivals(ArrivalSchedule schedule) {
        Arrivals arrivals = new Arrivals(schedule);
        return () -> (context, next) -> new ArrivalAction(arrivals, context, next);
    }

    /**
     * Arrivals at rates that are decided while they come.
     *
     * @param users how many may be at work at the same time, at least 1
     * @param limit ends a curve as soon as it is broken in one of its parts
     */
    public static PacedUsers paced(int users, ArrivalPlan plan, ResponseLimit limit) {
        return new PacedUsers(users, plan, limit);
    }

    /**
     * A judgement on the run as a request of Gatling's own report, so that an ordinary assertion can fail on it.
     *
     * @param name how the report calls it
     * @param objection asked on a worker thread when a user comes here; empty means OK, a text is the reason of the KO
     */
    public static ActionBuilder verdict(String name, Supplier<Optional<String>> objection) {
        Objects.requireNonNull(objection, "objection");
        return () -> (context, next) -> new VerdictAction(name, objection, context, next);
    }

    /**
     * Work that is done elsewhere and takes its time, as a request of Gatling's own report: the user goes on when it has
     * ended, and no thread waits for it.
     *
     * @param name how the report calls it
     * @param work started once when a user comes here, must not block; completes with nothing for OK, with a text as the
     *     reason of the KO
     */
    public static ActionBuilder task(String name, Supplier<CompletionStage<Optional<String>>> work) {
        Objects.requireNonNull(work, "work");
        return () -> (context, next) -> new TaskAction(name, work, context, next);
    }
}
