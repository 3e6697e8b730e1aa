package dev.dynamark.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Where the settings of a run come from. What stands nearer to whoever runs is heard: the {@code -Dbench.*} properties, then
 * the environment's {@code BENCH_*}, then the profile that one of them names and those that it extends, then what the
 * simulation is without any of it, then the defaults. Immutable; nothing is null.
 *
 * @param known ids of all contestants there are, at least one, in their usual order
 * @param comparedUnasked those of them that are compared if nothing is said; empty: all
 * @param unable ids of contestants that there are and that cannot take part, with the reason; named, they are left out
 * @param shapes names of query shapes by what settings may call them, {@code basic} among them; empty for a run that measures
 *     operations
 * @param unheard settings that mean nothing to the simulation, by names such as {@code page}, with the reason; given, they
 *     are refused
 * @param simulation name of the class that runs, which the profile must be for; empty: whatever
 * @param defaults of that simulation, by names such as {@code bench.page}
 * @param environment such as {@link System#getenv()}; what does not begin with {@code BENCH_} is left alone
 * @param properties such as those of the system; what does not begin with {@code bench.} is left alone
 */
public record SettingsSources(
        List<String> known,
        List<String> comparedUnasked,
        Map<String, String> unable,
        Map<String, List<String>> shapes,
        Map<String, String> unheard,
        Optional<String> simulation,
        Map<String, String> defaults,
        Map<String, String> environment,
        Map<String, String> properties) {

    public SettingsSources {
        known = List.copyOf(known);
        comparedUnasked = List.copyOf(comparedUnasked);
        // In their order: that is the order of "all".
        shapes = Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
        unable = Map.copyOf(unable);
        unheard = Map.copyOf(unheard);
        defaults = Map.copyOf(defaults);
        environment = Map.copyOf(environment);
        properties = Map.copyOf(properties);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("at least one contestant must be known, none was found");
        }
        if (!known.containsAll(comparedUnasked)) {
            throw new IllegalArgumentException(
                    "expected some of " + known + " to be compared unasked, found " + comparedUnasked);
        }
    }

    /** Nothing but defaults. */
    public static SettingsSources of(List<String> known, List<String> comparedUnasked) {
        return new SettingsSources(
                known, comparedUnasked, Map.of(), Map.of(), Map.of(), Optional.empty(), Map.of(), Map.of(), Map.of());
    }

    /** These, for a simulation with defaults of its own. */
    public SettingsSources forSimulation(String name, Map<String, String> ownDefaults) {
        return new SettingsSources(
                known,
                comparedUnasked,
                unable,
                shapes,
                unheard,
                Optional.of(name),
                ownDefaults,
                environment,
                properties);
    }

    /** These, where some contestants cannot take part. */
    public SettingsSources withUnable(Map<String, String> reasons) {
        return new SettingsSources(
                known, comparedUnasked, reasons, shapes, unheard, simulation, defaults, environment, properties);
    }

    /** These, of a run that measures query shapes. */
    public SettingsSources withShapes(Map<String, List<String>> byLabel) {
        return new SettingsSources(
                known, comparedUnasked, unable, byLabel, unheard, simulation, defaults, environment, properties);
    }

    /** These, for a simulation that has no use for some settings. */
    public SettingsSources withUnheard(Map<String, String> reasons) {
        return new SettingsSources(
                known, comparedUnasked, unable, shapes, reasons, simulation, defaults, environment, properties);
    }

    /** These, with an environment. */
    public SettingsSources withEnvironment(Map<String, String> variables) {
        return new SettingsSources(
                known, comparedUnasked, unable, shapes, unheard, simulation, defaults, variables, properties);
    }

    /** These, with properties. */
    public SettingsSources withProperties(Map<String, String> texts) {
        return new SettingsSources(
                known, comparedUnasked, unable, shapes, unheard, simulation, defaults, environment, texts);
    }

    /** These, with properties such as the system's. */
    public SettingsSources withProperties(Properties texts) {
        Map<String, String> byName = texts.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, texts::getProperty));
        return withProperties(byName);
    }

    /**
     * Reads all of them, with the profiles of the class path.
     *
     * @throws SettingsException if anything is unknown, not allowed or does not go together
     */
    public AskedRun read() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return read(ofThread == null ? SettingsSources.class.getClassLoader() : ofThread);
    }

    AskedRun read(ClassLoader resources) {
        Catalogue catalogue = new Catalogue(
                known, comparedUnasked.isEmpty() ? ListOf.ALL : String.join(",", comparedUnasked), shapes);
        SettingsReader reader = new SettingsReader(properties);
        reader.refuseUnknown(catalogue.all());
        new Environment(environment).giveTo(reader, catalogue.all());
        new AskedProfile(catalogue, new ReadyProfiles(resources), simulation).giveTo(reader);
        new Unheard(simulation.orElse("this run"), unheard).refuse(reader, catalogue);
        for (Setting<?> setting : catalogue.all()) {
            String text = defaults.get(setting.property());
            if (text != null) {
                reader.give(setting, Given.of(text, Origin.simulation(setting)));
            }
        }
        reader.takeBack(Exclusions.of(catalogue));
        List<String> leftOut = new Unable(unable).leaveOut(reader, catalogue.contestants);
        Settings settings = new SettingsParser(catalogue, reader).parse();
        return new AskedRun(catalogue, reader, settings, simulation.orElse("the simulation"), leftOut);
    }
}
