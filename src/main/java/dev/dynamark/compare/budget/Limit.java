package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands behind the relation of a budget.
 *
 * @param number not negative
 * @param unit what stands between the number and the end, or the {@code x} of a ratio; may be empty
 * @param times the {@code x} of a ratio
 * @param baseline known, if this is a ratio
 */
record Limit(Span written, BigDecimal number, Span unit, Optional<Span> times, Optional<String> baseline) {

    /** Longer ones are slips, and might not even fit a double. */
    private static final int LONGEST = 20;

    private static final Pattern NUMBER = Pattern.compile("^[-+]?[0-9][0-9.,_]*");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern TIMES = Pattern.compile("(?<!\\S)[xX\u00d7](?!\\S)");

    /** Reads limits of one run. */
    record Reader(Set<String> contestants, Mistakes mistakes) {

        /** Empty after a mistake. */
        Optional<Limit> read(Span text) {
            List<Span> numbers = text.all(NUMBER);
            if (numbers.isEmpty()) {
                Span found = text.words().stream().findFirst().orElse(text);
                mistakes.add(found, "expected a number such as 250 or 1.05, found " + found);
                return Optional.empty();
            }
            Span written = numbers.get(0);
            Optional<BigDecimal> number = number(written);
            Span rest = text.after(written);
            Optional<Span> times = rest.all(TIMES).stream().findFirst();
            Span unit = times.map(rest::upTo).orElse(rest);
            Optional<String> baseline = times.flatMap(sign -> contestant(rest.after(sign)));
            return times.isPresent() && baseline.isEmpty()
                    ? Optional.empty()
                    : number.map(value -> new Limit(written, value, unit, times, baseline));
        }

        private Optional<BigDecimal> number(Span written) {
            Matcher plain = PLAIN.matcher(written.text());
            if (written.text().length() > LONGEST) {
                mistakes.add(written, "expected a number of at most " + LONGEST + " characters, found " + written);
                return Optional.empty();
            }
            if (plain.matches()) {
                return Optional.of(new BigDecimal(written.text()));
            }
            mistakes.add(
                    written,
                    written.text().startsWith("-")
                            ? "expected a limit of at least 0, found " + written
                            : "expected a number such as 250 or 1.05, found " + written);
            return Optional.empty();
        }

        private Optional<String> contestant(Span name) {
            if (contestants.contains(name.text())) {
                return Optional.of(name.text());
            }
            mistakes.unknown(name, "a contestant after x", contestants);
            return Optional.empty();
        }
    }

    /** The unit, if the metric has it; else a mistake. */
    Optional<BudgetUnit> unitOf(Metric metric, Comparing comparing, Mistakes mistakes) {
        List<BudgetUnit> allowed = BudgetUnit.of(metric);
        Optional<BudgetUnit> found = BudgetUnit.written(unit.text()).filter(allowed::contains);
        if (found.isEmpty()) {
            mistakes.add(
                    unit,
                    "expected " + expected(metric, comparing, allowed) + " after " + written.text() + ", found "
                            + unit);
        }
        return found;
    }

    private static String expected(Metric metric, Comparing comparing, List<BudgetUnit> allowed) {
        Stream<String> units = allowed.stream().map(BudgetUnit::label).filter(label -> !label.isEmpty());
        String ratio = Ratios.has(metric) && comparing.knowsRatio(metric) ? "x <contestant>" : "";
        String all = Stream.concat(units, Stream.of(ratio).filter(each -> !each.isEmpty()))
                .collect(Collectors.joining(", "));
        if (allowed.contains(BudgetUnit.COUNT)) {
            return "no unit for " + metric.label() + (all.isEmpty() ? "" : ", or " + all + ",");
        }
        return "a unit of " + metric.label() + " (" + all + ")";
    }
}
