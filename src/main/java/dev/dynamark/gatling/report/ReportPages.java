package dev.dynamark.gatling.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Adds to pages that Gatling has drawn; one of another form stays as it is. Stateless. */
public final class ReportPages {

    /** Label of the link to the page of a comparison. */
    public static final String TO_COMPARISON = "Comparison by Dynamark";

    /** Label of the link from the ordinary report to the one in microseconds. */
    public static final String TO_MICROSECONDS = "In microseconds";

    /** Label of the link from the report in microseconds to the ordinary one. */
    public static final String TO_MILLISECONDS = "In milliseconds";

    private static final String MENU = "<div class=\"nav\">\\s*<ul>";
    private static final String ITEM =
            "<li><a class=\"item\" href=\"%s\"><span class=\"nav-label\">%s</span></a></li>\n";
    private static final String TITLE = "<title>";
    private static final String ARTICLE = "<div class=\"article\">";
    private static final String NOTICE = "<p role=\"note\" style=\"margin:0 0 16px;padding:10px 14px;"
            + "border-left:4px solid #e68b00;background:rgba(230,139,0,.12)\"><strong>%s</strong> %s</p>\n";

    private ReportPages() {}

    /**
     * Adds a link to the menu of a report.
     *
     * @param report its {@code index.html}
     * @param target a page of this machine; links to it are relative
     * @param label HTML
     */
    public static void link(Path report, Path target, String label) {
        Path folder = report.toAbsolutePath().normalize().getParent();
        String path = folder.relativize(target.toAbsolutePath().normalize()).toString();
        try {
            // A folder's name may hold what a link may not.
            String href = new URI(null, null, path.replace('\\', '/'), null).toASCIIString();
            String item = ITEM.formatted(href, label);
            change(report, html -> html.replaceFirst(MENU, "$0" + Matcher.quoteReplacement(item)));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Expected a path for a link to " + target, e);
        }
    }

    /** Says something, in HTML, at the head of every page in a folder, and begins the pages' titles with it. */
    static void announce(Path folder, String headline, String text) {
        String notice = NOTICE.formatted(headline, text);
        for (Path page : pages(folder)) {
            change(page, html -> html.replaceFirst(TITLE, Matcher.quoteReplacement(TITLE + headline + " "))
                    .replaceFirst(ARTICLE, Matcher.quoteReplacement(ARTICLE + "\n" + notice)));
        }
    }

    private static List<Path> pages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the pages of Gatling's report in " + folder, e);
        }
    }

    private static void change(Path page, UnaryOperator<String> change) {
        try {
            Files.writeString(page, change.apply(Files.readString(page)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot add to Gatling's page " + page, e);
        }
    }
}
