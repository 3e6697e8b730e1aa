package dev.dynamark.simulations;

import dev.dynamark.contestants.OnHttpClient;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.profile.AskedRun;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Target;
import dev.dynamark.run.RunSettings;
import java.util.List;
import java.util.Optional;

/**
 * Which HTTP client to take: one data layer on each of them, in the same lock-step rounds. CPU time and bytes are the
 * whole process's, because most HTTP clients work on threads of their own. What it does is set by {@code -Dbench.*};
 * contestants are named such as {@code aws-sdk-on-crt}.
 */
public final class HttpClientsSimulation extends CompareSimulation {

    /** Found by Gatling. */
    public HttpClientsSimulation() {
        this(OnHttpClient.each(OrderContestant.all()));
    }

    private HttpClientsSimulation(List<OrderContestant> known) {
        super(
                RunSettings.of(HttpClientsSimulation.class, known)
                        .unless(HttpClientsSimulation::objection)
                        .readOrExit(),
                known,
                CpuSource.PROCESS);
    }

    /** Why HTTP clients cannot be compared as asked, for whoever asked. */
    static Optional<String> objection(AskedRun asked) {
        Load load = asked.settings().load();
        if (load instanceof Load.AtRate) {
            return Optional.of(asked.nameOf(asked.isGiven("rate") ? "rate" : "load")
                    + ": HTTP clients are compared in lock-step rounds; leave it out.");
        }
        if (asked.settings().target() instanceof Target.Replay) {
            return Optional.of(asked.nameOf("backend") + ": replay has no HTTP client to compare; leave it out.");
        }
        return asked.isGiven("http")
                ? Optional.of(asked.nameOf("http")
                        + ": HTTP clients are what is compared here; choose them by bench.contestants, such as"
                        + " aws-sdk-on-apache5,aws-sdk-on-crt, not by "
                        + asked.settings().http().label() + ".")
                : Optional.empty();
    }
}
