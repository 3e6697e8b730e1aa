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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Gatling leaves of a run: its log and the report it drew; Gatling does not tell a simulation where. Immutable. */
public final class DrawnReport {

    private static final DateTimeFormatter RUN = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
    /** Up to the next option: the command line has lost its quotes, and folders may have spaces. */
    private static final Pattern RESULTS_FOLDER =
            Pattern.compile("(?:^| )(?:-rf|--results-folder) (.+?)(?= --?[a-z]|$)");

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
        Matcher option = RESULTS_FOLDER.matcher(command);
        return option.find() ? Path.of(option.group(1)) : DEFAULT_FOLDER;
    }

    /** The {@code index.html} of the run, if one was drawn. */
    public Optional<Path> find() {
        return run().map(run -> run.resolve("index.html")).filter(Files::exists);
    }

    /** The newest folder of this simulation that is not older than the run. */
    public Optional<Path> run() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> runs = Files.list(folder)) {
            return runs.filter(run -> run.getFileName().toString().startsWith(prefix))
                    .filter(run -> !startOf(run).isBefore(notBefore))
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
