package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one budget, which is several where it names no contestant. */
final class BudgetReader {

    private static final Pattern RELATION = Pattern.compile("[<>=!~]+|\u2264|\u2265");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\S)[0-9][0-9.]*(?!\\S)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Subject.Reader subjects;
    private final Limit.Reader limits;
    private final Collection<String> contestants;
    private final Comparing comparing;
    private final Mistakes mistakes;

    BudgetReader(Subject.Reader subjects, Set<String> contestants, Comparing comparing, Mistakes mistakes) {
        this.subjects = subjects;
        this.limits = new Limit.Reader(contestants, mistakes);
        this.contestants = contestants;
        this.comparing = comparing;
        this.mistakes = mistakes;
    }

    /** None after a mistake. */
    List<Budget> budgets(Span text) {
        Optional<Span> found = text.all(RELATION).stream().findFirst();
        if (found.isEmpty()) {
            Span number = text.all(NUMBER).stream().findFirst().orElse(text.close());
            subjects.read(text.upTo(number));
            mistakes.add(number, "expected a relation (" + Relation.signs() + "), found " + number);
            return List.of();
        }
        Span sign = found.get();
        Optional<Subject> subject = subjects.read(text.upTo(sign));
        Optional<Relation> relation = relation(sign);
        Optional<Limit> limit = limits.read(text.after(sign));
        if (subject.isEmpty() || relation.isEmpty() || limit.isEmpty()) {
            return List.of();
        }
        boolean related = fits(sign, relation.get(), subject.get().metric(), limit.get());
        Optional<BudgetUnit> unit = unit(subject.get(), limit.get());
        return related
                ? unit.map(of -> budgets(subject.get(), relation.get(), limit.get(), of))
                        .orElse(List.of())
                : List.of();
    }

    private Optional<Relation> relation(Span sign) {
        Optional<Relation> relation = Relation.signed(sign.text());
        if (relation.isEmpty()) {
            String meant =
                    switch (sign.text()) {
                        case "=<", "\u2264" -> "; did you mean <=?";
                        case "=>", "\u2265" -> "; did you mean >=?";
                        case "==" -> "; did you mean =?";
                        default -> "";
                    };
            mistakes.add(sign, "expected a relation (" + Relation.signs() + "), found " + sign + meant);
        }
        return relation;
    }

    private boolean fits(Span sign, Relation relation, Metric metric, Limit limit) {
        boolean counted = metric.unit() == Metric.Unit.COUNT && limit.baseline().isEmpty();
        if (relation == Relation.EQUAL && !counted) {
            mistakes.add(
                    sign,
                    "expected <=, <, >= or >, found \"=\", which only counts can keep; "
                            + (limit.baseline().isPresent() ? "this is a ratio" : metric.label() + " is measured"));
            return false;
        }
        if (relation == Relation.BELOW && limit.number().signum() == 0) {
            mistakes.add(limit.written(), "expected a limit above 0, found \"0\": nothing is below");
            return false;
        }
        return true;
    }

    private Optional<BudgetUnit> unit(Subject subject, Limit limit) {
        return limit.times().isPresent() ? ratio(subject, limit) : absolute(subject, limit);
    }

    private Optional<BudgetUnit> ratio(Subject subject, Limit limit) {
        String baseline = limit.baseline().orElseThrow();
        Span times = limit.times().orElseThrow();
        if (Ratios.isResponse(subject.metric())) {
            mistakes.add(
                    times,
                    "expected a plain limit of " + subject.metric().label()
                            + ", found a ratio: response times of two contestants have nothing to pair");
        } else if (!comparing.knowsRatio(subject.metric())) {
            mistakes.add(
                    times,
                    "expected a plain limit of " + subject.metric().label()
                            + ", found a ratio: arrivals at a rate have no rounds to compare contestants by");
        } else if (!Ratios.has(subject.metric())) {
            mistakes.add(times, "expected a plain limit of " + subject.metric().label() + ", found a ratio");
        } else if (!limit.unit().isEmpty()) {
            mistakes.add(limit.unit(), "expected no unit before x, found " + limit.unit());
        } else if (limit.number().signum() == 0) {
            mistakes.add(limit.written(), "expected a ratio above 0, found " + limit.written());
        } else if (ratioOf(subject, baseline).isEmpty()) {
            mistakes.add(
                    times,
                    "expected another contestant after x, found \"" + baseline + "\", which beside itself is always 1");
        } else {
            return Optional.of(BudgetUnit.RATIO);
        }
        return Optional.empty();
    }

    private Optional<BudgetUnit> absolute(Subject subject, Limit limit) {
        Metric metric = subject.metric();
        if (!comparing.knowsValue(metric)) {
            mistakes.add(
                    limit.written(),
                    "expected no limit of " + metric.label()
                            + ": arrivals at a rate have no rounds, so nothing tells its noise");
            return Optional.empty();
        }
        Optional<BudgetUnit> unit = limit.unitOf(metric, comparing, mistakes);
        if (unit.filter(BudgetUnit.PERCENT::equals).isPresent()
                && limit.number().compareTo(HUNDRED) > 0) {
            mistakes.add(limit.written(), "expected 0 to 100 %, found " + limit.written());
            return Optional.empty();
        }
        if (metric == Metric.ERRORS && limit.number().stripTrailingZeros().scale() > 0) {
            mistakes.add(limit.written(), "expected a whole number of errors, found " + limit.written());
            return Optional.empty();
        }
        return unit;
    }

    private List<Budget> budgets(Subject subject, Relation relation, Limit limit, BudgetUnit unit) {
        List<String> limited = limit.baseline()
                .map(baseline -> ratioOf(subject, baseline))
                .orElseGet(() -> subject.contestant().map(List::of).orElseGet(() -> List.copyOf(contestants)));
        return limited.stream()
                .map(contestant -> new Budget(
                        subject.operation(),
                        subject.metric(),
                        contestant,
                        relation,
                        limit.number(),
                        unit,
                        limit.baseline()))
                .toList();
    }

    /** Those that a ratio limits: never the baseline itself. */
    private List<String> ratioOf(Subject subject, String baseline) {
        Collection<String> named = subject.contestant()
                .map(List::of)
                .<Collection<String>>map(each -> each)
                .orElse(contestants);
        return named.stream().filter(each -> !each.equals(baseline)).toList();
    }
}
