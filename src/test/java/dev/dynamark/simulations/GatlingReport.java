package dev.dynamark.simulations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
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
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Finds the report that Gatling drew of this run; Gatling does not tell a simulation where. */
final class GatlingReport {

    private static final DateTimeFormatter RUN = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
    private static final String MENU = "<div class=\"nav\">\\s*<ul>";
    private static final String ITEM =
            "<li><a class=\"item\" href=\"%s\"><span class=\"nav-label\">Comparison by Dynamark</span></a></li>\n";
    private static final Path DEFAULT_FOLDER = Path.of("target", "gatling");

    private final String prefix;
    private final Instant notBefore;
    private final Path folder;

    GatlingReport(String simulation, Instant notBefore) {
        this.prefix = simulation.toLowerCase(Locale.ROOT) + "-";
        this.notBefore = notBefore;
        this.folder = resultsFolder(System.getProperty("sun.java.command", ""));
    }

    /** Gatling's own command line says where; an IDE's may not. */
    static Path resultsFolder(String command) {
        List<String> arguments = List.of(command.split(" "));
        int option = Math.max(arguments.indexOf("-rf"), arguments.indexOf("--results-folder"));
        return option >= 0 && option + 1 < arguments.size() ? Path.of(arguments.get(option + 1)) : DEFAULT_FOLDER;
    }

    /** The newest {@code index.html} of this simulation that is not older than the run. */
    Optional<Path> find() {
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

    /** Adds a link to a page of ours to the menu of Gatling's report; a report of another form stays as it is. */
    static void linkTo(Path page, Path report) {
        try {
            String html = Files.readString(report);
            Path folder = report.toAbsolutePath().normalize().getParent();
            String path = folder.relativize(page.toAbsolutePath().normalize()).toString();
            // A folder's name may hold what a link may not.
            String target = new URI(null, null, path.replace('\\', '/'), null).toASCIIString();
            Files.writeString(report, html.replaceFirst(MENU, "$0" + Matcher.quoteReplacement(ITEM.formatted(target))));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Expected a path for a link to " + page, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot link Gatling's report " + report + " to " + page, e);
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
