package dev.dynamark.report.html;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The templates of pages. They escape whatever they show, they see public methods alone, and to ask for something that
 * is not there is an error. Stateless.
 */
final class Templates {

    private static final String FOLDER = "dev/dynamark/report/html/";
    private static final List<String> NAMES = List.of("comparison", "compare", "head", "key", "table", "charts");

    private Templates() {}

    /** @param page what the template calls {@code page} */
    static String render(String template, Object page) {
        // Not ClasspathLoader, which logs every look for a template: a command line has no settings for logs.
        MemoryLoader loader = new MemoryLoader();
        NAMES.forEach(name -> loader.addTemplate(name, asset(name + ".peb")));
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .defaultEscapingStrategy("html")
                .defaultLocale(Locale.ROOT)
                .build();
        StringWriter text = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(text, Map.of("page", page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A file beside the templates, as it is. */
    static String asset(String name) {
        try (var in = Templates.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
