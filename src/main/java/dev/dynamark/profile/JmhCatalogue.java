package dev.dynamark.profile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every setting of the micro-benchmarks: names, defaults and limits. */
final class JmhCatalogue {

    private static final List<String> USUAL = List.of("aws-sdk", "enhanced", "dynamorm");

    private final Setting<List<String>> questions;
    private final Setting<List<String>> contestants;
    private final Setting<List<String>> mappers;

    private final Setting<List<Operation>> operations = Setting.of(
            "operations", ListOf.ALL, new ListOf<>(OneOf.of(Operation.class)), "operations measured, in this order");

    private final Setting<List<String>> shape = Setting.of(
            "shape", "order", names(List.of("tiny", "small", "order", "huge", "flat")), "what an item holds");

    private final Setting<List<Integer>> page =
            Setting.of("page", "10", numbers(List.of(1, 10, 100)), "items that a query or scan reads");

    private final Setting<List<Integer>> attributes =
            Setting.of("attributes", ListOf.ALL, numbers(List.of(6, 11, 63)), "attributes of the model that is mapped");

    private final Setting<Long> cycles = Setting.of(
            "cycles", "4", new WholeNumber(1, 1_000), "JVMs of each contestant, in mirrored order: A B C, C B A, ...");

    private final Setting<Long> iterations =
            Setting.of("iterations", "5", new WholeNumber(1, 1_000), "measured iterations in each JVM");

    private final Setting<Duration> iteration = Setting.of(
            "iteration",
            "500ms",
            new TimeSpan(Duration.ofMillis(1), Duration.ofMinutes(1)),
            "how long an iteration takes, those of the warm-up too");

    private final Setting<Duration> warmUp = Setting.of(
            "warmUp",
            "2s",
            new TimeSpan(Duration.ZERO, Duration.ofMinutes(10)),
            "how long each JVM runs before it measures, after it has compiled what it runs");

    private final Setting<Path> output =
            Setting.of("output", "target/dynamark", new Folder(), "where results are written");

    JmhCatalogue(JmhSettings.Known known) {
        questions = Setting.of(
                "jmh",
                known.questions().get(0),
                names(known.questions()),
                "what is measured, a result of its own each");
        contestants = Setting.of(
                "contestants",
                String.join(
                        ",",
                        USUAL.stream().filter(known.contestants()::contains).toList()),
                names(known.contestants()),
                "who is compared; the first is the baseline");
        mappers = Setting.of(
                "mappers", ListOf.ALL, names(known.mappers()), "which ways of mapping; the first is the baseline");
    }

    /** @throws SettingsException with every mistake at once */
    JmhSettings read(SettingsReader reader) {
        Read values = new Read(reader);
        reader.refuseUnknown(all());
        Optional<List<String>> asked = values.of(questions);
        Optional<List<String>> who = values.of(contestants);
        Optional<List<Operation>> what = values.of(operations);
        Optional<List<String>> shapes = values.of(shape);
        Optional<List<Integer>> pages = values.of(page);
        Optional<List<String>> ways = values.of(mappers);
        Optional<List<Integer>> sizes = values.of(attributes);
        Optional<Long> forks = values.of(cycles);
        Optional<Long> measured = values.of(iterations);
        Optional<Duration> length = values.of(iteration);
        Optional<Duration> before = values.of(warmUp);
        Optional<Path> folder = values.of(output);
        reader.finish();
        return new JmhSettings(
                asked.orElseThrow(),
                who.orElseThrow(),
                what.orElseThrow(),
                shapes.orElseThrow(),
                pages.orElseThrow(),
                ways.orElseThrow(),
                sizes.orElseThrow(),
                Math.toIntExact(forks.orElseThrow()),
                Math.toIntExact(measured.orElseThrow()),
                length.orElseThrow(),
                before.orElseThrow(),
                folder.orElseThrow(),
                values.texts);
    }

    private List<Setting<?>> all() {
        return List.of(
                questions,
                contestants,
                operations,
                shape,
                page,
                mappers,
                attributes,
                cycles,
                iterations,
                iteration,
                warmUp,
                output);
    }

    private static ListOf<String> names(List<String> names) {
        return new ListOf<>(new OneOf<>(names, Function.identity()));
    }

    private static ListOf<Integer> numbers(List<Integer> numbers) {
        return new ListOf<>(new OneOf<>(numbers, String::valueOf));
    }

    /** Reads values and keeps the text of each. */
    private static final class Read {

        private final SettingsReader reader;
        private final Map<String, String> texts = new LinkedHashMap<>();

        Read(SettingsReader reader) {
            this.reader = reader;
        }

        <T> Optional<T> of(Setting<T> setting) {
            Optional<T> value = reader.read(setting);
            value.ifPresent(read -> texts.put(setting.name(), setting.values().print(read)));
            return value;
        }
    }
}
