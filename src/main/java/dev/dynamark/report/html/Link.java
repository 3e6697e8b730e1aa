package dev.dynamark.report.html;

import dev.dynamark.measure.Run;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A link to a file beside the page.
 *
 * @param target never with a scheme: a path that looks like one is still a path
 */
record Link(String target, String text) {

    /** To reports of Gatling's; numbered where there are several of a kind, as in a merged result. */
    static List<Link> toGatling(List<String> paths) {
        Predicate<String> micros = path -> path.matches("(.*/)?" + Run.MICROSECONDS + "/[^/]*");
        return Stream.concat(
                        all("Gatling's report", paths.stream().filter(micros.negate())),
                        all("Gatling's report in µs", paths.stream().filter(micros)))
                .toList();
    }

    private static Stream<Link> all(String text, Stream<String> paths) {
        List<String> targets = paths.map(Link::target).toList();
        return IntStream.range(0, targets.size())
                .mapToObj(i -> new Link(targets.get(i), targets.size() == 1 ? text : text + " " + (i + 1)));
    }

    private static String target(String path) {
        String text = Texts.onOneLine(path);
        String relative = text.startsWith("/") ? "/" + text.replaceAll("^[/\\\\]+", "") : "./" + text;
        try {
            return new URI(null, null, relative, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "#";
        }
    }
}
