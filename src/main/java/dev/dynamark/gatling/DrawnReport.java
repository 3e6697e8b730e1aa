package dev.dynamark.gatling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The report that Gatling drew of a run; Gatling does not tell a simulation where. Immutable. */
public final class DrawnReport {

    private static final DateTimeFormatter RUN = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
    private static final Path DEFAULT_FOLDER = Path.of("target", "gatling");

    private final String prefix;
    private final Instant notBefore;
    private final Path folder;

    /**
     * Of a run in this JVM.
     *
     * @param simulation its simple name
     * @param notBefore no later than the run's start
     */
    public DrawnReport(String simulation, Instant notBefore) {
        this.prefix = simulation.toLowerCase(Locale.ROOT) + "-";
        this.notBefore = notBefore;
        this.folder = resultsFolder(System.getProperty("sun.java.command", ""));
    }

    /** Where Gatling leaves its runs. Its own command line says where; an IDE's may not. */
    public static Path resultsFolder(String command) {
        List<String> arguments = List.of(command.split(" "));
        int option = Math.max(arguments.indexOf("-rf"), arguments.indexOf("--results-folder"));
        return option >= 0 && option + 1 < arguments.size() ? Path.of(arguments.get(option + 1)) : DEFAULT_FOLDER;
    }

    /** The newest {@code index.html} of this simulation that is not older than the run. */
    public Optional<Path> find() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> runs = Files.list(folder)) {
            return runs.filter(run -> run.getFileName().toString().startsWith(prefix))
                    .filter(run -> !startOf(run).isBefore(notBefore))
                    .map(run -> run.resolve("index.html"))
                    .filter(Files::exists)
                    .max(Comparator.comparing(Path::toString));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for Gatling's report in " + folder, e);
        }
    }

    private Instant startOf(Path run) {
        try {
            String time = run.getFileName().toString().substring(prefix.length());
            return LocalDateTime.parse(time, RUN).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException notARun) {
            return Instant.MIN;
        }
    }
}
