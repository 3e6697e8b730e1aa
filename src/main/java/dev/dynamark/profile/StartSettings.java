package dev.dynamark.profile;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whose starts are to be measured, as the {@code -Dbench.*} properties say it. Immutable; nothing is null.
 *
 * @param contestants ids, at least one; the first is the baseline
 * @param archives with which archives of classes, at least one
 * @param rounds how often each starts
 * @param seed what the order within rounds is drawn from
 * @param output folder in which each run makes its own
 * @param effective what decides on figures, by name without {@code bench.}
 */
public record StartSettings(
        List<String> contestants,
        List<String> archives,
        int rounds,
        long seed,
        Path output,
        Map<String, Object> effective) {

    public StartSettings {
        contestants = List.copyOf(contestants);
        archives = List.copyOf(archives);
        effective = Map.copyOf(effective);
    }

    /**
     * Reads settings; properties that do not begin with {@code bench.} are left alone.
     *
     * @param contestants all that there are
     * @param archives all that there are
     * @throws SettingsException if anything is unknown or not allowed
     */
    public static StartSettings from(Map<String, String> properties, List<String> contestants, List<String> archives) {
        Setting<List<String>> who =
                Setting.of("contestants", ListOf.ALL, names(contestants), "who starts; the first is the baseline");
        Setting<List<String>> archive =
                Setting.of("archives", ListOf.ALL, names(archives), "with which archives of classes");
        Setting<Long> rounds = Setting.of("rounds", "20", new WholeNumber(1, 1_000), "starts of each");
        Setting<Long> seed =
                Setting.of("seed", "42", new WholeNumber(0, Long.MAX_VALUE), "what the order of starts is drawn from");
        Setting<Path> output = Setting.of("output", "target/dynamark", new Folder(), "where results are written");
        SettingsReader reader = new SettingsReader(properties);
        reader.refuseUnknown(List.of(who, archive, rounds, seed, output));
        Optional<List<String>> readWho = reader.read(who);
        Optional<List<String>> readArchive = reader.read(archive);
        Optional<Long> readRounds = reader.read(rounds);
        Optional<Long> readSeed = reader.read(seed);
        Optional<Path> readOutput = reader.read(output);
        reader.finish();
        Map<String, Object> effective = new LinkedHashMap<>();
        effective.put("contestants", readWho.orElseThrow());
        effective.put("archives", readArchive.orElseThrow());
        effective.put("rounds", Math.toIntExact(readRounds.orElseThrow()));
        return new StartSettings(
                readWho.orElseThrow(),
                readArchive.orElseThrow(),
                Math.toIntExact(readRounds.orElseThrow()),
                readSeed.orElseThrow(),
                readOutput.orElseThrow(),
                effective);
    }

    /**
     * Reads settings from system properties.
     *
     * @throws SettingsException if anything is unknown or not allowed
     */
    public static StartSettings from(Properties properties, List<String> contestants, List<String> archives) {
        return from(
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty)),
                contestants,
                archives);
    }

    private static ListOf<String> names(List<String> names) {
        return new ListOf<>(new OneOf<>(names, Function.identity()));
    }
}
