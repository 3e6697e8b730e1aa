package dev.dynamark.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * A link to a file beside the page.
 *
 * @param target never with a scheme: a path that looks like one is still a path
 */
record Link(String target, String text) {

    static List<Link> of(List<String> paths) {
        return paths.stream().map(Link::of).toList();
    }

    private static Link of(String path) {
        String text = Texts.onOneLine(path);
        String relative = text.startsWith("/") ? "/" + text.replaceAll("^[/\\\\]+", "") : "./" + text;
        try {
            return new Link(new URI(null, null, relative, null).toASCIIString(), text);
        } catch (URISyntaxException e) {
            return new Link("#", text);
        }
    }
}
