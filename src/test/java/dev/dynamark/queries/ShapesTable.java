package dev.dynamark.queries;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The shapes as the documentation shows them. */
final class ShapesTable {

    private ShapesTable() {}

    /** A Markdown table of every shape; ends with a newline. */
    static String markdown() {
        return Shapes.all().stream()
                .map(shape -> "| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                shape.name(),
                                groups(shape),
                                reads(shape),
                                shape.filter()
                                        .map(filter -> "`" + text(filter) + "`")
                                        .orElse(""),
                                gives(shape)))
                .collect(joining(
                        "", "| Shape | Group | Reads | Filter | Gives |\n| --- | --- | --- | --- | --- |\n", ""));
    }

    private static String groups(Shape shape) {
        boolean basic = Shapes.byLabel().get(Shapes.BASIC).contains(shape.name());
        return shape.group().label() + (basic ? ", " + Shapes.BASIC : "");
    }

    private static String reads(Shape shape) {
        String from =
                switch (shape.from()) {
                    case CUSTOMER -> "a customer";
                    case BULK -> "the customer with 2 MB";
                    case STATUS -> "a status, by the index";
                    case TABLE -> "the table";
                };
        return span(shape) + " of " + from;
    }

    private static String span(Shape shape) {
        Span span = shape.span();
        if (span instanceof Span.At) {
            return "one, by its key,";
        }
        if (span instanceof Span.On) {
            return "those whose key begins with an instant,";
        }
        if (span instanceof Span.From from) {
            return "those after the first %,d".formatted(from.place());
        }
        if (span instanceof Span.UpTo upTo) {
            return "the first " + upTo.place();
        }
        if (span instanceof Span.Between between) {
            return shape.reading() == Reading.VISIBLE ? "one" : (between.end() - between.first()) + " in a row";
        }
        return "all";
    }

    private static String gives(Shape shape) {
        List<String> said = new ArrayList<>();
        switch (shape.reading()) {
            case COUNT -> said.add("their number");
            case VISIBLE -> said.add("the order that was written, once it is there");
            case SCAN -> said.add(shape.isParallel() ? shape.segments() + " segments side by side" : "one segment");
            case PAGES -> said.add("pages of " + shape.pageSize().getAsInt() + " by cursors, to the end");
            case LIST -> shape.limit().ifPresent(limit -> said.add("at most " + limit));
        }
        if (shape.reading() == Reading.LIST) {
            shape.pageSize().ifPresent(items -> said.add("pages of " + items));
        }
        if (shape.sorting() == Sorting.DESCENDING) {
            said.add("descending");
        }
        return String.join(", ", said);
    }

    private static String text(Filter filter) {
        if (filter instanceof Filter.Compared compared) {
            return compared.field().path() + " " + compared.relation().sign() + " " + compared.value();
        }
        if (filter instanceof Filter.Within within) {
            return within.field().path() + " BETWEEN " + within.low() + " AND " + within.high();
        }
        if (filter instanceof Filter.OneOf oneOf) {
            return oneOf.field().path() + " IN "
                    + oneOf.choices().stream().map(String::valueOf).collect(joining(", ", "(", ")"));
        }
        if (filter instanceof Filter.Contains contains) {
            return "contains(" + contains.field().path() + ", " + contains.part() + ")";
        }
        if (filter instanceof Filter.BeginsWith beginsWith) {
            return "begins_with(" + beginsWith.field().path() + ", " + beginsWith.prefix() + ")";
        }
        if (filter instanceof Filter.Exists exists) {
            return "attribute_exists(" + exists.field().path() + ")";
        }
        if (filter instanceof Filter.Absent absent) {
            return "attribute_not_exists(" + absent.field().path() + ")";
        }
        if (filter instanceof Filter.Size size) {
            return "size(" + size.field().path() + ") " + size.relation().sign() + " " + size.size();
        }
        if (filter instanceof Filter.Not not) {
            return "NOT (" + text(not.term()) + ")";
        }
        return filter instanceof Filter.And and
                ? joined(and.terms(), " AND ")
                : joined(((Filter.Or) filter).terms(), " OR ");
    }

    private static String joined(List<Filter> terms, String operator) {
        return terms.stream()
                .map(term ->
                        term instanceof Filter.And || term instanceof Filter.Or ? "(" + text(term) + ")" : text(term))
                .collect(Collectors.joining(operator));
    }
}
