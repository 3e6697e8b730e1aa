package dev.dynamark.run.isolated;

import dev.dynamark.profile.Load;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Settings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the settings of an isolated run mean for each of its children. */
record ChildSettings(Settings settings) {

    /** Until users can start, and from their end to the end of the process. */
    private static final Duration TO_START_AND_END = Duration.ofSeconds(8);

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PER_OPERATION = Duration.ofSeconds(1);

    /** What is the parent's business alone. */
    private static final Set<String> OF_PARENT = Set.of(
            "mode", "cycles", "budgets", "strict", "until", "difference", "noiseFloor", "progress", "microReport");

    /** System properties for a child that runs this contestant. */
    Map<String, String> properties(String contestant) {
        Map<String, String> properties = new LinkedHashMap<>();
        settings.effective().forEach((name, text) -> {
            if (!OF_PARENT.contains(name)) {
                properties.put("bench." + name, text);
            }
        });
        properties.put("bench.contestants", contestant);
        // Said, not left out: a simulation may have another default.
        properties.put("bench.mode", "mixed");
        properties.put("bench.noiseFloor", "off");
        properties.put("bench.progress", "off");
        return properties;
    }

    /** How long a child will take; empty where rounds decide. */
    Optional<Duration> expected() {
        return measuring()
                .map(each -> TO_START_AND_END.plus(settings.warmUp().plus(each).multipliedBy(datasets())));
    }

    /** After which a child hangs. */
    Duration deadline() {
        Duration perDataset = settings.warmUp().plus(measuring().orElseGet(this::mostForRounds));
        return PATIENCE.plus(perDataset.multipliedBy(3L * datasets()));
    }

    /** Such as {@code 20 s of warm-up and 15 s of measuring}. */
    String describe() {
        String measured = settings.load() instanceof Load.Rounds fixed
                ? fixed.rounds() + " rounds"
                : seconds(measuring().orElseThrow()) + " of measuring";
        return seconds(settings.warmUp()) + " of warm-up and " + measured
                + (datasets() == 1 ? "" : " for each of " + datasets() + " datasets");
    }

    private Optional<Duration> measuring() {
        return settings.load().time().map(time -> time.plus(rampUps()));
    }

    private Duration rampUps() {
        return settings.load() instanceof Load.AtRate rate
                ? rate.rampUp().multipliedBy(settings.operations().size())
                : Duration.ZERO;
    }

    private Duration mostForRounds() {
        Load.Rounds fixed = (Load.Rounds) settings.load();
        long perRound = settings.shapes().isEmpty()
                ? settings.operations().stream().mapToLong(this::burst).sum()
                : (long) settings.shapes().size() * settings.burst();
        return PER_OPERATION.multipliedBy(fixed.rounds() * perRound);
    }

    private long burst(Operation operation) {
        return settings.burst(operation);
    }

    private int datasets() {
        return settings.datasets().size();
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1_000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
