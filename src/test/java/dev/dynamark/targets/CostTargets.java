package dev.dynamark.targets;

import dev.dynamark.compare.Estimate;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.RoundRatio;
import dev.dynamark.measure.MeasuredContestant;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What DynamORM set out to cost, as ratios to hand-written SDK code, and what it costs in a result: geometric means over
 * cycles, each with its standard error. Immutable.
 */
public final class CostTargets {

    private static final String BASELINE = "aws-sdk";
    private static final List<RoundFigure> METRICS = List.of(RoundFigure.CPU_TIME, RoundFigure.ALLOCATED_BYTES);
    private static final List<String> OPERATIONS = List.of("put", "get", "update", "delete", "query", "scan");

    /**
     * The most that is wanted.
     *
     * @param single of operations on one item
     * @param page of queries and scans
     */
    private record Limits(double single, double page) {

        double of(String operation) {
            return operation.equals("query") || operation.equals("scan") ? page : single;
        }
    }

    private static final Map<String, Map<RoundFigure, Limits>> TARGETS = Map.of(
            "dynamorm-streaming",
            Map.of(RoundFigure.CPU_TIME, new Limits(1.00, 0.45), RoundFigure.ALLOCATED_BYTES, new Limits(1.00, 0.45)),
            "dynamorm-direct",
            Map.of(RoundFigure.CPU_TIME, new Limits(0.25, 0.35), RoundFigure.ALLOCATED_BYTES, new Limits(0.30, 0.25)));

    private final List<String> contestants;
    private final List<Rounds> rounds;

    /** Of all contestants and rounds of a result. */
    public CostTargets(Result result) {
        this(result.contestants().stream().map(MeasuredContestant::id).toList(), result.rounds());
    }

    /**
     * Of rounds in which contestants were paired; others say nothing and do no harm.
     *
     * @param contestants whose rows there are, in this order
     */
    CostTargets(List<String> contestants, List<Rounds> rounds) {
        this.contestants = List.copyOf(contestants);
        this.rounds = List.copyOf(rounds);
    }

    /** A Markdown section that ends with a line end. */
    public String markdown() {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "## Cost targets",
                "",
                "Ratios to " + BASELINE
                        + ", geometric mean over cycles ± standard error. Met or missed where there is a"
                        + " target, of DynamORM with StreamingCodec and direct; the others stand beside. Beyond the targets, direct"
                        + " aims at CPU times of 0.15 for single items and 0.25 for pages.",
                "",
                row("contestant", "metric", operation -> operation),
                row("---", "---", operation -> "---:")));
        contestants.stream()
                .filter(id -> !id.equals(BASELINE))
                .forEach(id -> METRICS.forEach(
                        metric -> lines.add(row(id, metric.label(), operation -> cell(id, metric, operation)))));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(String contestant, String metric, Function<String, String> cells) {
        return "| " + contestant + " | " + metric + " | "
                + OPERATIONS.stream().map(cells).collect(Collectors.joining(" | ")) + " |";
    }

    private String cell(String contestant, RoundFigure metric, String operation) {
        List<Rounds> ofOperation = rounds.stream()
                .filter(each -> each.operation().equals(operation))
                .toList();
        return RoundRatio.of(ofOperation, metric, contestant, BASELINE)
                .geometricMean()
                .map(estimate -> text(estimate) + judged(estimate, limit(contestant, metric, operation)))
                .orElse("–");
    }

    private static Optional<Double> limit(String contestant, RoundFigure metric, String operation) {
        return Optional.ofNullable(TARGETS.getOrDefault(contestant, Map.of()).get(metric))
                .map(limits -> limits.of(operation));
    }

    static String judged(Estimate estimate, Optional<Double> limit) {
        return limit.map(most ->
                        String.format(Locale.ROOT, " %s ≤ %.2f", estimate.ratio() <= most ? "met" : "missed", most))
                .orElse("");
    }

    static String text(Estimate estimate) {
        return String.format(Locale.ROOT, "%.3f", estimate.ratio())
                + estimate.standardError()
                        .map(error -> String.format(Locale.ROOT, " ± %.3f", error))
                        .orElse("");
    }
}
