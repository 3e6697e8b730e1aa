package dev.dynamark.run.arrivals;

import dev.dynamark.gatling.ArrivalPlan;
import dev.dynamark.gatling.PartOutcome;
import dev.dynamark.gatling.RateCurve;
import dev.dynamark.gatling.RateSearch;
import dev.dynamark.profile.Load;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A plan that remembers what became of it, also while it goes on. Planned by one thread at a time, asked by any. */
final class RatePlan implements ArrivalPlan {

    private final String name;
    private final ArrivalPlan plan;
    private final PrintStream out;
    private final List<PartOutcome> tried = new CopyOnWriteArrayList<>();

    private RatePlan(String name, ArrivalPlan plan, PrintStream out) {
        this.name = name;
        this.plan = plan;
        this.out = out;
    }

    /** @param out where each step is told */
    static RatePlan steps(String name, Load.Steps load, PrintStream out) {
        return new RatePlan(name, new RateSearch(load.ratePerSecond(), load.step()), out);
    }

    /** One curve, and no more. */
    static RatePlan once(String name, RateCurve curve, PrintStream out) {
        return new RatePlan(name, before -> before.isEmpty() ? Optional.of(curve) : Optional.empty(), out);
    }

    @Override
    public Optional<RateCurve> next(List<PartOutcome> before) {
        before.stream().filter(part -> part.answered() > 0).forEach(this::note);
        return plan.next(before);
    }

    private void note(PartOutcome part) {
        tried.add(part);
        out.printf(
                Locale.ROOT,
                "%s, %s: %s; response p99 %.1f ms, %,d of %,d late, %,d failed%n",
                name,
                part.name().orElse("arrivals"),
                part.kept() ? "kept" : "broken",
                part.p99Ns().orElse(0L) / 1e6,
                part.late(),
                part.answered(),
                part.failed());
    }

    /** What was tried by now. */
    List<PartOutcome> tried() {
        return tried;
    }
}
