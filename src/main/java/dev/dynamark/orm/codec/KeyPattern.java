package dev.dynamark.orm.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * A key template: literal text with components in braces, such as {@code ORDER#{placedAt}#{id}}. Parsed once, then used
 * to make keys of {@link KeyText}s and to take keys apart again. Immutable and thread-safe.
 */
public final class KeyPattern {

    /**
     * A component in a template.
     *
     * @param component its name
     * @param width how many digits its number is padded to; 0 for none
     */
    public record Segment(String component, int width) {}

    private final String template;
    private final List<Segment> segments;
    // One more than segments: before the first, between each two, after the last.
    private final List<String> literals;

    private KeyPattern(String template, List<Segment> segments, List<String> literals) {
        this.template = template;
        this.segments = List.copyOf(segments);
        this.literals = List.copyOf(literals);
    }

    /**
     * Parses a template.
     *
     * @param template not null
     * @return the pattern
     * @throws IllegalArgumentException if it could make one key of two items, or braces do not match: the message is a
     *     sentence that says where
     */
    public static KeyPattern parse(String template) {
        List<Segment> segments = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw mistake(template, "a } for every {", "none after position " + open);
            }
            literals.add(literal(template, at, open, !segments.isEmpty()));
            segments.add(segment(template, template.substring(open + 1, close)));
            at = close + 1;
        }
        literals.add(literal(template, at, template.length(), false));
        requireEachOnce(template, segments);
        return new KeyPattern(template, segments, literals);
    }

    private static void requireEachOnce(String template, List<Segment> segments) {
        for (int i = 1; i < segments.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (segments.get(i).component().equals(segments.get(j).component())) {
                    throw mistake(template, "every component once", "one of them twice");
                }
            }
        }
    }

    private static String literal(String template, int from, int to, boolean between) {
        String literal = template.substring(from, to);
        if (literal.indexOf('}') >= 0) {
            throw mistake(template, "a { for every }", "none before position " + template.indexOf('}', from));
        }
        if (between && literal.isEmpty()) {
            throw mistake(template, "a separator such as # between two components", "none");
        }
        if (between && (KeyText.isUnreserved(literal.charAt(0)) || literal.charAt(0) == '%')) {
            throw mistake(
                    template,
                    "a separator that begins with a character that values never hold, such as # or /",
                    "\"" + literal.charAt(0) + "\"");
        }
        return literal;
    }

    private static Segment segment(String template, String braced) {
        int colon = braced.indexOf(':');
        String component = colon < 0 ? braced : braced.substring(0, colon);
        if (component.isEmpty()) {
            throw mistake(template, "the name of a component in braces", "{}");
        }
        return new Segment(component, colon < 0 ? 0 : width(template, braced.substring(colon + 1)));
    }

    private static int width(String template, String digits) {
        try {
            int width = Integer.parseInt(digits);
            if (width >= 1 && width <= 38) {
                return width;
            }
        } catch (NumberFormatException e) {
            // Reported below, like a width out of range.
        }
        throw mistake(template, "a number of digits from 1 to 38 after the colon", "\"" + digits + "\"");
    }

    private static IllegalArgumentException mistake(String template, String expected, String found) {
        return new IllegalArgumentException(
                "Expected in key template \"" + template + "\" " + expected + ", found " + found + ".");
    }

    /**
     * The components, in the order of the template.
     *
     * @return empty if the template names none
     */
    public List<Segment> segments() {
        return segments;
    }

    /**
     * Whether the key is one component's own attribute.
     *
     * @return true for a template like {@code {status}}
     */
    public boolean isBare() {
        return segments.size() == 1
                && segments.get(0).width() == 0
                && literals.get(0).isEmpty()
                && literals.get(1).isEmpty();
    }

    /**
     * Literal text around the components.
     *
     * @param index 0 for what stands before the first component, {@code segments().size()} for what stands after the
     *     last
     * @return may be empty
     */
    public String literal(int index) {
        return literals.get(index);
    }

    /**
     * The key of all components, or what every key begins with that has the given leading components.
     *
     * @param texts the {@link KeyText} of the first components, in order
     * @return the key, or its text up to the next component
     */
    public String format(String... texts) {
        StringBuilder key = new StringBuilder(64).append(literals.get(0));
        for (int i = 0; i < texts.length; i++) {
            key.append(texts[i]).append(literals.get(i + 1));
        }
        return key.toString();
    }

    /**
     * Takes a key apart.
     *
     * @param key made by this template
     * @return the {@link KeyText} of every component, in order
     * @throws IllegalArgumentException if the key was not made by this template; the message does not hold the key
     */
    public String[] split(String key) {
        String[] texts = new String[segments.size()];
        int at = literals.get(0).length();
        if (!key.startsWith(literals.get(0))) {
            throw notOurs();
        }
        for (int i = 0; i < texts.length; i++) {
            String after = literals.get(i + 1);
            boolean last = i == texts.length - 1;
            int end = last ? key.length() - after.length() : key.indexOf(after, at);
            if (end < at || !key.startsWith(after, end)) {
                throw notOurs();
            }
            texts[i] = key.substring(at, end);
            at = end + after.length();
        }
        return texts;
    }

    private IllegalArgumentException notOurs() {
        return new IllegalArgumentException("Expected a key of the form \"" + template + "\", found another.");
    }

    /**
     * The template.
     *
     * @return as it was parsed
     */
    @Override
    public String toString() {
        return template;
    }
}
