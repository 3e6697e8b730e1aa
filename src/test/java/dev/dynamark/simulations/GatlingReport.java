package dev.dynamark.simulations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;

/** Changes to a report that Gatling drew. */
final class GatlingReport {

    private static final String MENU = "<div class=\"nav\">\\s*<ul>";
    private static final String ITEM =
            "<li><a class=\"item\" href=\"%s\"><span class=\"nav-label\">Comparison by Dynamark</span></a></li>\n";

    private GatlingReport() {}

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
}
