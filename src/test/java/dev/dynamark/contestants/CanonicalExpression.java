package dev.dynamark.contestants;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An expression in a form that no longer shows how its placeholders were called and which parentheses it could do without:
 * two requests ask for the same if these are equal.
 */
final class CanonicalExpression {

    private static final Pattern TOKEN = Pattern.compile("[()]|,|<>|<=|>=|[=<>]|[^\\s(),=<>]+");

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, String> names;
    private final Map<String, AttributeValue> values;
    private final UnaryOperator<String> shown;
    private int next;

    private CanonicalExpression(
            String text, Map<String, String> names, Map<String, AttributeValue> values, UnaryOperator<String> shown) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        this.names = names;
        this.values = values;
        this.shown = shown;
    }

    /**
     * The canonical form.
     *
     * @param text null for none
     * @param shown what is written for a value
     */
    static String of(
            String text, Map<String, String> names, Map<String, AttributeValue> values, UnaryOperator<String> shown) {
        return text == null ? "" : new CanonicalExpression(text, names, values, shown).or();
    }

    private String or() {
        List<String> terms = new ArrayList<>(List.of(and()));
        while (accepts("OR")) {
            terms.add(and());
        }
        return joined("any", terms);
    }

    private String and() {
        List<String> terms = new ArrayList<>(flat(not()));
        while (accepts("AND")) {
            terms.addAll(flat(not()));
        }
        return joined("all", terms);
    }

    /** Nested conjunctions are one. */
    private List<String> flat(String term) {
        return term.startsWith("all{") ? List.of(term.substring(4, term.length() - 1)) : List.of(term);
    }

    private static String joined(String kind, List<String> terms) {
        return terms.size() == 1 ? terms.get(0) : terms.stream().collect(joining("; ", kind + "{", "}"));
    }

    private String not() {
        return accepts("NOT") ? "not{" + not() + "}" : primary();
    }

    private String primary() {
        if (accepts("(")) {
            String inner = or();
            expect(")");
            return inner;
        }
        String left = operand();
        String operator = next < tokens.size() ? tokens.get(next) : "";
        if (operator.equals("BETWEEN")) {
            next++;
            String low = operand();
            expect("AND");
            return left + " BETWEEN " + low + " AND " + operand();
        }
        if (operator.equals("IN")) {
            next++;
            return left + " IN " + arguments();
        }
        if (operator.matches("[=<>]+")) {
            next++;
            return left + " " + operator + " " + operand();
        }
        return left;
    }

    private String operand() {
        String token = tokens.get(next++);
        if (next < tokens.size() && tokens.get(next).equals("(") && !token.equals("IN")) {
            return token + arguments();
        }
        return plain(token);
    }

    private String arguments() {
        expect("(");
        List<String> all = new ArrayList<>();
        while (!accepts(")")) {
            all.add(operand());
            accepts(",");
        }
        return all.stream().collect(joining(", ", "(", ")"));
    }

    private String plain(String token) {
        if (token.startsWith(":")) {
            return shown.apply(text(values.get(token)));
        }
        String path = token;
        for (Map.Entry<String, String> name :
                new TreeMap<>(names).descendingMap().entrySet()) {
            path = path.replaceAll(Pattern.quote(name.getKey()) + "(?![A-Za-z0-9_])", name.getValue());
        }
        return path;
    }

    private static String text(AttributeValue value) {
        return value.s() != null ? "'" + value.s() + "'" : value.n() != null ? value.n() : value.toString();
    }

    private boolean accepts(String token) {
        boolean there = next < tokens.size() && tokens.get(next).equals(token);
        next += there ? 1 : 0;
        return there;
    }

    private void expect(String token) {
        if (!accepts(token)) {
            throw new IllegalStateException("expected " + token + " at " + next + " of " + tokens);
        }
    }
}
