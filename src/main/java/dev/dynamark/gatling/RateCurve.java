package dev.dynamark.gatling;

import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.OpenInjectionStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the rate of arrivals changes: parts of a constant or an evenly changing rate, one after the other. It gives Gatling's
 * injection and knows when each of its arrivals is due. Immutable: every method returns a new instance.
 *
 * <pre>{@code
 * RateCurve curve = RateCurve.empty()
 *     .rampUp(100, Duration.ofSeconds(5))               // not measured
 *     .constant("before", 100, Duration.ofSeconds(30))
 *     .constant("spike", 500, Duration.ofSeconds(10))
 *     .constant("after", 100, Duration.ofSeconds(30));
 * setUp(scenario("orders").exec(arrivals(curve)).exec(find).injectOpen(curve.injection()))
 * }</pre>
 */
public final class RateCurve implements ArrivalSchedule {

    /** Tag of the series of arrivals in a part that has a name. */
    public static final String TAG = "stage";

    private static final RateCurve EMPTY = new RateCurve(List.of());

    private final List<RatePart> parts;

    private RateCurve(List<RatePart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Nobody arrives. */
    public static RateCurve empty() {
        return EMPTY;
    }

    /**
     * From nothing to a rate, evenly. Operations of these arrivals are warm-up: no report shows them.
     *
     * @param perSecond the rate at the end, not negative
     * @param time whole seconds; zero adds nothing
     */
    public RateCurve rampUp(double perSecond, Duration time) {
        return with(Optional.empty(), 0, perSecond, time, RatePart.Purpose.WARM_UP);
    }

    /** Arrivals at a rate, whose figures are not told from others. */
    public RateCurve constant(double perSecond, Duration time) {
        return with(Optional.empty(), perSecond, perSecond, time, RatePart.Purpose.MEASURED);
    }

    /** Arrivals at a rate; figures of this part are kept apart from others by tag {@value #TAG}. */
    public RateCurve constant(String name, double perSecond, Duration time) {
        return with(Optional.of(name), perSecond, perSecond, time, RatePart.Purpose.MEASURED);
    }

    /** Arrivals at a rate that changes evenly from one to another; kept apart from others by tag {@value #TAG}. */
    public RateCurve ramp(String name, double from, double to, Duration time) {
        return with(Optional.of(name), from, to, time, RatePart.Purpose.MEASURED);
    }

    private RateCurve with(Optional<String> name, double from, double to, Duration time, RatePart.Purpose purpose) {
        Objects.requireNonNull(name, "name");
        if (time.isZero()) {
            return this;
        }
        List<RatePart> more = new ArrayList<>(parts);
        more.add(RatePart.after(parts, name, from, to, time, purpose));
        return new RateCurve(more);
    }

    /** For {@code injectOpen(…)}. */
    public List<OpenInjectionStep> injection() {
        return parts.stream().map(RateCurve::step).toList();
    }

    /** As {@link #injection()}. */
    public OpenInjectionStep[] injectionSteps() {
        return injection().toArray(OpenInjectionStep[]::new);
    }

    private static OpenInjectionStep step(RatePart part) {
        Duration time = Duration.ofSeconds(part.seconds());
        return part.from() == part.to()
                ? CoreDsl.constantUsersPerSec(part.from()).during(time)
                : CoreDsl.rampUsersPerSec(part.from()).to(part.to()).during(time);
    }

    /** How many arrive in all. */
    public long arrivals() {
        return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).end();
    }

    /** How long it takes. */
    public Duration time() {
        return Duration.ofSeconds(parts.stream().mapToLong(RatePart::seconds).sum());
    }

    /** How many parts it has. */
    public int size() {
        return parts.size();
    }

    /** How many arrive in a part, counted from 0. */
    public long arrivals(int part) {
        return parts.get(part).arrivals();
    }

    /** The name of a part; empty if it has none. */
    public Optional<String> name(int part) {
        return parts.get(part).name();
    }

    /** How many arrive in a second of a part, on average. */
    public double perSecond(int part) {
        return (double) parts.get(part).arrivals() / parts.get(part).seconds();
    }

    @Override
    public long dueNanos(long arrival) {
        return parts.isEmpty() ? 0 : parts.get(part(arrival)).dueNanos(arrival);
    }

    @Override
    public int part(long arrival) {
        for (RatePart each : parts) {
            if (arrival < each.end()) {
                return parts.indexOf(each);
            }
        }
        return parts.size() - 1;
    }

    @Override
    public Optional<String> nameOf(int part) {
        return parts.isEmpty() ? Optional.empty() : name(part);
    }

    @Override
    public boolean isWarmUp(int part) {
        return !parts.isEmpty() && parts.get(part).isWarmUp();
    }
}
