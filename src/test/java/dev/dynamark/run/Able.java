package dev.dynamark.run;

import dev.dynamark.contestants.OrderContestant;
import io.gatling.javaapi.core.Simulation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The contestants that can do what a simulation asks of them, which their type tells. One that is asked for and cannot is
 * left out, and the reason is printed.
 */
public final class Able {

    private final List<OrderContestant> known;
    private final List<OrderContestant> able;
    private final String reason;

    private Able(List<OrderContestant> known, Class<? extends OrderContestant> type, String reason) {
        this.known = known;
        this.able = known.stream().filter(type::isInstance).toList();
        this.reason = reason;
    }

    /**
     * Among the registered contestants.
     *
     * @param type of those that can
     * @param reason why others cannot, such as {@code has no transactions}
     */
    public static Able to(Class<? extends OrderContestant> type, String reason) {
        return new Able(RunSettings.known(), type, reason);
    }

    /** Those that can. */
    public List<OrderContestant> known() {
        return able;
    }

    /** The settings of a simulation in which only they take part. */
    public RunSettings settings(Class<? extends Simulation> simulation) {
        return RunSettings.of(simulation, able)
                .withUnable(known.stream()
                        .filter(each -> !able.contains(each))
                        .collect(Collectors.toMap(OrderContestant::id, each -> reason)));
    }
}
