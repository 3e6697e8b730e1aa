package dev.dynamark.simulations;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.run.RunSettings;
import dev.dynamark.run.lineup.Twin;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Is a difference of contestants one of their code? Compares a contestant with itself under another name: every ratio
 * should be 1 within its noise. Each contestant has such a twin, {@code aws-sdk-twin} and so on; unless set otherwise
 * it is that of the baseline, on recorded answers.
 */
public final class TwinsSimulation extends CompareSimulation {

    /** Found by Gatling. */
    public TwinsSimulation() {
        this(Stream.of(OrderContestant.all(), twins()).flatMap(List::stream).toList());
    }

    private TwinsSimulation(List<OrderContestant> known) {
        super(
                RunSettings.of(TwinsSimulation.class, known)
                        .withDefaults(defaults())
                        .readOrExit(),
                known);
    }

    private static List<OrderContestant> twins() {
        return OrderContestant.all().stream().map(Twin::of).toList();
    }

    private static Map<String, String> defaults() {
        return Map.of("bench.contestants", "aws-sdk,aws-sdk-twin", "bench.backend", "replay");
    }
}
