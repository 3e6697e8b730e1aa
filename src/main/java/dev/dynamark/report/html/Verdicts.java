package dev.dynamark.report.html;

import dev.dynamark.measure.Pair;
import dev.dynamark.report.Figures;
import dev.dynamark.report.OperationTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What pairs say, in words. */
final class Verdicts {

    private static final String LEADING = "mean";

    private final String unit;

    /** @param unit within what contestants were compared, such as {@code round} */
    Verdicts(String unit) {
        this.unit = unit;
    }

    /** One contestant in one operation. */
    record Sentence(Mark mark, String text, String tone, List<String> more) {

        Sentence {
            more = List.copyOf(more);
        }
    }

    /** In the order of the contestants; none where nothing was compared. */
    List<Sentence> of(OperationTables operation, Marks marks) {
        List<Sentence> sentences = new ArrayList<>();
        for (Mark mark : marks.all()) {
            List<Pair> pairs = operation.pairs().stream()
                    .filter(pair -> Texts.onOneLine(pair.contestant()).equals(mark.name()))
                    .toList();
            Optional<Pair> leading = pairs.stream()
                    .filter(pair -> pair.metric().equals(LEADING))
                    .findFirst()
                    .or(() -> pairs.stream().findFirst());
            leading.ifPresent(first -> sentences.add(new Sentence(
                    mark,
                    lead(first),
                    Tone.of(first.verdict()).style(),
                    pairs.stream()
                            .filter(pair -> !pair.equals(first))
                            .map(this::other)
                            .toList())));
        }
        return sentences;
    }

    private String lead(Pair pair) {
        String baseline = Texts.onOneLine(pair.baseline());
        String of = MetricNames.of(pair.metric());
        return switch (pair.verdict()) {
            case "faster", "slower" ->
                "is " + pair.verdict() + " than " + baseline + ": " + of + " " + times(pair) + confidence(pair) + ".";
            case "equivalent" ->
                "is equivalent to " + baseline + " within the smallest difference that matters: " + of + " "
                        + times(pair) + confidence(pair) + ".";
            case "inconclusive" ->
                "has no verdict against " + baseline + ": " + of + " " + times(pair) + confidence(pair) + "."
                        + needed(pair);
            default -> of + " against " + baseline + ": " + other(pair) + ".";
        };
    }

    private String other(Pair pair) {
        return MetricNames.of(pair.metric()) + " " + Texts.onOneLine(pair.verdict()) + ", " + times(pair);
    }

    private static String times(Pair pair) {
        return Figures.ratio(pair) + " times (" + Figures.interval(pair) + ")";
    }

    private String confidence(Pair pair) {
        return ", " + Math.round(100 * pair.confidence()) + " % interval from " + Figures.count(pair.rounds()) + " "
                + unit + "s";
    }

    private String needed(Pair pair) {
        return pair.roundsNeeded()
                .map(needed -> " About " + Figures.count(needed) + " " + unit + "s would settle it.")
                .orElse("");
    }

    /** How many of which verdict, such as {@code 2 faster, 1 inconclusive}. */
    static String counts(OperationTables operation) {
        return operation.pairs().stream()
                .filter(pair -> pair.metric().equals(LEADING))
                .collect(Collectors.groupingBy(Pair::verdict, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> Figures.count(each.getValue()) + " " + Texts.onOneLine(each.getKey()))
                .collect(Collectors.joining(", "));
    }
}
