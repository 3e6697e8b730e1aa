package dev.dynamark.profile;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A duration between two limits, both included; always with a unit, because a bare number is read as either. */
record TimeSpan(Duration shortest, Duration longest) implements Values<Duration> {

    private static final Pattern MILLIS = Pattern.compile("(\\d{1,9})ms");

    @Override
    public String allowed() {
        return "a duration from " + print(shortest) + " to " + print(longest) + ", such as 90s, 2m or PT90S";
    }

    @Override
    public Optional<Duration> parse(String text, Refusals refusals) {
        Optional<Duration> span = read(text.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                .filter(read -> read.compareTo(shortest) >= 0 && read.compareTo(longest) <= 0);
        if (span.isEmpty()) {
            refusals.refuse(text.strip(), Optional.empty());
        }
        return span;
    }

    @Override
    public String print(Duration span) {
        boolean wholeMillisOnly = span.compareTo(Duration.ofSeconds(1)) < 0 && !span.isZero();
        return wholeMillisOnly
                ? span.toMillis() + "ms"
                : span.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "pattern", "^([pP].+|([0-9]+([.][0-9]+)? ?(ms|[hmsHMS]) ?)+)$");
    }

    private static Optional<Duration> read(String text) {
        Matcher millis = MILLIS.matcher(text);
        if (millis.matches()) {
            return Optional.of(Duration.ofMillis(Long.parseLong(millis.group(1))));
        }
        try {
            return Optional.of(Duration.parse(text.startsWith("p") ? text : "PT" + text));
        } catch (DateTimeParseException notADuration) {
            return Optional.empty();
        }
    }
}
