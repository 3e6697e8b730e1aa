package dev.dynamark.run.plan;

import dev.dynamark.profile.Load;
import dev.dynamark.profile.Processes;
import dev.dynamark.profile.Settings;
import java.time.Duration;

/** How long a run takes, without starting and loading. Stateless. */
public final class PlannedTime {

    /** Of what ends when all is done: nobody knows when. */
    private static final Duration UNTIL_ALL_IS_DONE = Duration.ofDays(2);

    private PlannedTime() {}

    /** At most, as far as that is known before: rounds and searches take what they take. */
    public static Duration atMost(Settings settings) {
        // The baseline may run under a second name too.
        int contestants = settings.contestants().size() + 1;
        int children = settings.processes() instanceof Processes.Isolated mode ? 2 * mode.cycles() * contestants : 1;
        int works =
                settings.traffic().mix().isPresent() ? 1 : settings.measured().size();
        return settings.load()
                .time()
                .map(measured -> settings.warmUp()
                        .plus(rampUps(settings.load(), works * contestants))
                        .plus(measured))
                .map(each -> each.multipliedBy((long) settings.datasets().size() * children))
                .orElse(UNTIL_ALL_IS_DONE);
    }

    /** @param works that each have a ramp-up */
    static Duration rampUps(Load load, int works) {
        return load instanceof Load.AtRate rate ? rate.rampUp().multipliedBy(works) : Duration.ZERO;
    }
}
