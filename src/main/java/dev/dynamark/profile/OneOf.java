package dev.dynamark.profile;

import static java.util.stream.Collectors.joining;

import dev.dynamark.compare.NearestMatch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One of a few named values; upper and lower case are the same. */
record OneOf<T>(List<T> values, Function<T, String> label) implements Values<T> {

    OneOf {
        values = List.copyOf(values);
    }

    static <E extends Enum<E> & Labelled> OneOf<E> of(Class<E> type) {
        return new OneOf<>(List.of(type.getEnumConstants()), Labelled::label);
    }

    @Override
    public String allowed() {
        return values.stream().map(label).collect(joining(", "));
    }

    @Override
    public Optional<T> parse(String text, Refusals refusals) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Optional<T> value = values.stream()
                .filter(each -> label.apply(each).toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
        if (value.isEmpty()) {
            refusals.refuse(
                    text.strip(),
                    NearestMatch.of(wanted, values.stream().map(label).toList()));
        }
        return value;
    }

    @Override
    public String print(T value) {
        return label.apply(value);
    }

    /** Of no values known here any text is allowed: which there are is known when a run begins. */
    @Override
    public Map<String, Object> schema() {
        return values.isEmpty()
                ? Map.of("type", "string", "pattern", "^[^,]+$")
                : Map.of("enum", values.stream().map(this::plain).toList());
    }

    /** Numbers and booleans as such, so that a profile need not put them in quotes. */
    private Object plain(T value) {
        return value instanceof Number || value instanceof Boolean ? value : label.apply(value);
    }
}
