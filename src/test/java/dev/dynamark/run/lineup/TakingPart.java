package dev.dynamark.run.lineup;

import dev.dynamark.compare.Twins;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.NoiseFloor;
import dev.dynamark.profile.Settings;
import java.util.List;
import java.util.stream.Stream;

/** The contestants of a run: those asked for, and the baseline under a second name where that shows what is noise. */
public final class TakingPart {

    private final List<OrderContestant> all;

    /** @param known contestants that the settings may name */
    public TakingPart(Settings settings, List<OrderContestant> known) {
        List<OrderContestant> asked = settings.contestants().stream()
                .flatMap(id ->
                        known.stream().filter(contestant -> contestant.id().equals(id)))
                .toList();
        boolean alone = asked.size() < 2
                || settings.load() instanceof Load.AtRate
                || settings.judging().noiseFloor() == NoiseFloor.OFF
                || asked.stream().anyMatch(each -> Twins.isTwin(each.id()));
        all = alone
                ? asked
                : Stream.concat(asked.stream(), Stream.of(Twin.of(asked.get(0))))
                        .toList();
    }

    /** In the order they were asked for, the twin last. */
    public List<OrderContestant> all() {
        return all;
    }
}
