package dev.dynamark.contestants;

import dev.dynamark.queries.Filter;
import dev.dynamark.queries.OrderField;
import dev.dynamark.workload.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A filter expression written by hand: its text and names, made once for a kind of query, as an application has them in
 * constants; the values come with each query. Immutable.
 *
 * @param text with a name for each step of a path, and {@code :v0}, {@code :v1} … for values
 * @param names of the text
 */
record FilterText(String text, Map<String, String> names) {

    /** Orders only, where items of other types may lie. */
    private static final String TYPE_IS_ORDER = "#type = :type";

    static FilterText of(Filter filter) {
        Writer writer = new Writer();
        writer.add(filter);
        return new FilterText(writer.text.toString(), Map.copyOf(writer.names));
    }

    /** Orders, of which only those that pass. */
    static FilterText ofOrders(Filter filter) {
        FilterText own = of(filter);
        Map<String, String> names = new LinkedHashMap<>(own.names());
        names.put("#type", "type");
        return new FilterText(TYPE_IS_ORDER + " AND (" + own.text() + ")", Map.copyOf(names));
    }

    /** Orders. */
    static FilterText ofOrders() {
        return new FilterText(TYPE_IS_ORDER, Map.of("#type", "type"));
    }

    /** Puts the values of a filter under the names that its text has for them. */
    static void putValues(Filter filter, Map<String, AttributeValue> values) {
        List<Object> all = new ArrayList<>();
        collect(filter, all);
        for (int i = 0; i < all.size(); i++) {
            values.put(":v" + i, value(all.get(i)));
        }
    }

    private static void collect(Filter filter, List<Object> values) {
        if (filter instanceof Filter.Compared compared) {
            values.add(compared.value());
        } else if (filter instanceof Filter.Within within) {
            values.add(within.low());
            values.add(within.high());
        } else if (filter instanceof Filter.OneOf oneOf) {
            values.addAll(oneOf.choices());
        } else if (filter instanceof Filter.Contains contains) {
            values.add(contains.part());
        } else if (filter instanceof Filter.BeginsWith beginsWith) {
            values.add(beginsWith.prefix());
        } else if (filter instanceof Filter.Size size) {
            values.add(size.size());
        } else if (filter instanceof Filter.And and) {
            and.terms().forEach(term -> collect(term, values));
        } else if (filter instanceof Filter.Or or) {
            or.terms().forEach(term -> collect(term, values));
        } else if (filter instanceof Filter.Not not) {
            collect(not.term(), values);
        }
    }

    private static AttributeValue value(Object value) {
        if (value instanceof BigDecimal decimal) {
            return AttributeValue.fromN(decimal.toPlainString());
        }
        if (value instanceof Number number) {
            return AttributeValue.fromN(number.toString());
        }
        if (value instanceof Boolean bool) {
            return AttributeValue.fromBool(bool);
        }
        if (value instanceof Status || value instanceof Instant || value instanceof String) {
            return AttributeValue.fromS(value.toString());
        }
        throw new IllegalArgumentException("no attribute value for " + value.getClass());
    }

    /** Writes one text; values are numbered as {@link #collect} meets them. */
    private static final class Writer {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, String> names = new LinkedHashMap<>();
        private int values;

        void add(Filter filter) {
            if (filter instanceof Filter.Compared compared) {
                term(path(compared.field()), compared.relation().sign(), next());
            } else if (filter instanceof Filter.Within within) {
                term(path(within.field()), "BETWEEN", next() + " AND " + next());
            } else if (filter instanceof Filter.OneOf oneOf) {
                term(path(oneOf.field()), "IN", "(" + next(oneOf.choices().size()) + ")");
            } else if (filter instanceof Filter.Contains contains) {
                function("contains", path(contains.field()), next());
            } else if (filter instanceof Filter.BeginsWith beginsWith) {
                function("begins_with", path(beginsWith.field()), next());
            } else if (filter instanceof Filter.Exists exists) {
                function("attribute_exists", path(exists.field()));
            } else if (filter instanceof Filter.Absent absent) {
                function("attribute_not_exists", path(absent.field()));
            } else if (filter instanceof Filter.Size size) {
                function("size", path(size.field()));
                term("", size.relation().sign(), next());
            } else if (filter instanceof Filter.And and) {
                join(" AND ", and.terms());
            } else if (filter instanceof Filter.Or or) {
                join(" OR ", or.terms());
            } else if (filter instanceof Filter.Not not) {
                text.append("NOT ");
                inParentheses(not.term());
            }
        }

        private void join(String operator, List<Filter> terms) {
            for (int i = 0; i < terms.size(); i++) {
                text.append(i == 0 ? "" : operator);
                Filter term = terms.get(i);
                if (term instanceof Filter.And || term instanceof Filter.Or) {
                    inParentheses(term);
                } else {
                    add(term);
                }
            }
        }

        private void inParentheses(Filter filter) {
            text.append('(');
            add(filter);
            text.append(')');
        }

        private void term(String left, String operator, String right) {
            text.append(left).append(' ').append(operator).append(' ').append(right);
        }

        private void function(String name, String... arguments) {
            text.append(name).append('(').append(String.join(", ", arguments)).append(')');
        }

        private String path(OrderField field) {
            List<String> steps = new ArrayList<>();
            for (String step : field.steps()) {
                String name = step.replaceFirst("\\[.*", "");
                names.put("#" + name, name);
                steps.add("#" + step);
            }
            return String.join(".", steps);
        }

        private String next() {
            return ":v" + values++;
        }

        private String next(int count) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(next());
            }
            return String.join(", ", all);
        }
    }
}
