package dev.dynamark.compare.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the text of budgets that knows where it stands.
 *
 * @param whole all budgets
 * @param start of this part in it
 * @param end of this part in it, exclusive
 */
record Span(String whole, int start, int end) {

    private static final int LONGEST_SHOWN = 80;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern SEPARATOR = Pattern.compile(";|\\R|\\z");

    static Span all(String text) {
        return new Span(text, 0, text.length());
    }

    String text() {
        return whole.substring(start, end);
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Without white space around. */
    Span trimmed() {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(whole.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(whole.charAt(to - 1))) {
            to--;
        }
        return new Span(whole, from, to);
    }

    Span upTo(Span other) {
        return new Span(whole, start, other.start).trimmed();
    }

    Span after(Span other) {
        return new Span(whole, other.end, end).trimmed();
    }

    /** From the beginning of this to the end of the other. */
    Span through(Span other) {
        return new Span(whole, start, other.end);
    }

    /** The place where this ends. */
    Span close() {
        return new Span(whole, end, end);
    }

    List<Span> words() {
        return all(WORD);
    }

    List<Span> all(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        List<Span> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new Span(whole, matcher.start(), matcher.end()));
        }
        return found;
    }

    /** What stands between semicolons and line ends, where there is anything. */
    List<Span> pieces() {
        List<Span> pieces = new ArrayList<>();
        int from = start;
        for (Span separator : all(SEPARATOR)) {
            pieces.add(new Span(whole, from, separator.start).trimmed());
            from = separator.end;
        }
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(whole).region(start, end).useAnchoringBounds(true);
    }

    /** The column, from 1, and the line where there are several. */
    String place() {
        String[] lines = whole.substring(0, start).split("\\R", -1);
        String column = "column " + (lines[lines.length - 1].length() + 1);
        return whole.strip().lines().count() > 1 ? "line " + lines.length + ", " + column : column;
    }

    /** As messages show it. */
    @Override
    public String toString() {
        String line = text().replaceAll("\\p{Cntrl}+", " ");
        String shown = line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
        return isEmpty() ? "nothing" : "\"" + shown + "\"";
    }
}
