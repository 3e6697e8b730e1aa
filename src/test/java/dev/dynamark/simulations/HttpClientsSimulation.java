package dev.dynamark.simulations;

import dev.dynamark.contestants.OnHttpClient;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.LoadModel;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.Target;
import java.util.List;
import java.util.Map;
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
        super(comparable(RunSettings.readOrExit(known, Map.of())), known, CpuSource.PROCESS);
    }

    private static Settings comparable(Settings settings) {
        Optional<String> asked = Optional.ofNullable(System.getProperty("bench.http"));
        objection(settings, asked).ifPresent(message -> {
            throw RunEnd.exit(message);
        });
        return settings;
    }

    /**
     * Why HTTP clients cannot be compared as asked, for whoever asked.
     *
     * @param http the HTTP client asked for
     */
    static Optional<String> objection(Settings settings, Optional<String> http) {
        if (settings.load() instanceof Load.AtRate) {
            return Optional.of(
                    settings.load().model() == LoadModel.CONSTANT
                            ? "bench.rate: HTTP clients are compared in lock-step rounds; leave it out."
                            : "bench.load: HTTP clients are compared in lock-step rounds; leave it out.");
        }
        if (settings.target() instanceof Target.Replay) {
            return Optional.of("bench.backend: replay has no HTTP client to compare; leave it out.");
        }
        return http.map(
                one -> "bench.http: HTTP clients are what is compared here; choose them by bench.contestants, such as"
                        + " aws-sdk-on-apache5,aws-sdk-on-crt, not by " + one + ".");
    }
}
