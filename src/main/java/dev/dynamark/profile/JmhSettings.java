package dev.dynamark.profile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What the micro-benchmarks are to measure, as the {@code -Dbench.*} properties say it. Names that {@link Settings} has
 * too mean the same, though several shapes and pages may be given. Immutable; nothing is null.
 *
 * @param questions which benchmarks, at least one
 * @param contestants ids, at least one; the first is the baseline of operations
 * @param operations at least one
 * @param shapes at least one
 * @param pages items of a query or scan, at least one
 * @param mappers ways of mapping, at least one; the first is the baseline
 * @param attributes numbers of attributes of a mapped model, at least one
 * @param cycles how often each contestant gets a JVM of its own, in mirrored order
 * @param iterations measured in each of these JVMs
 * @param iteration how long one takes
 * @param warmUp how long each JVM runs before it measures
 * @param output folder in which each run makes its own
 * @param effective every setting by name without {@code bench.}, as text
 */
public record JmhSettings(
        List<String> questions,
        List<String> contestants,
        List<Operation> operations,
        List<String> shapes,
        List<Integer> pages,
        List<String> mappers,
        List<Integer> attributes,
        int cycles,
        int iterations,
        Duration iteration,
        Duration warmUp,
        Path output,
        Map<String, String> effective) {

    public JmhSettings {
        questions = List.copyOf(questions);
        contestants = List.copyOf(contestants);
        operations = List.copyOf(operations);
        shapes = List.copyOf(shapes);
        pages = List.copyOf(pages);
        mappers = List.copyOf(mappers);
        attributes = List.copyOf(attributes);
        effective = Collections.unmodifiableMap(new LinkedHashMap<>(effective));
    }

    /**
     * What may be named in settings.
     *
     * @param questions names of benchmarks; the first is the default
     * @param contestants ids of all contestants
     * @param mappers ways of mapping
     */
    public record Known(List<String> questions, List<String> contestants, List<String> mappers) {

        public Known {
            questions = List.copyOf(questions);
            contestants = List.copyOf(contestants);
            mappers = List.copyOf(mappers);
        }
    }

    /**
     * Reads settings; properties that do not begin with {@code bench.} are left alone.
     *
     * @param properties such as those of the system
     * @throws SettingsException if anything is unknown or not allowed
     */
    public static JmhSettings from(Map<String, String> properties, Known known) {
        return new JmhCatalogue(known).read(new SettingsReader(properties));
    }

    /**
     * Reads settings from system properties.
     *
     * @throws SettingsException if anything is unknown or not allowed
     */
    public static JmhSettings from(Properties properties, Known known) {
        return from(
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty)),
                known);
    }
}
