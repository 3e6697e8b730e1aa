package dev.dynamark.run.console;

import dev.dynamark.measure.RoundMeans;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Ratios to the baseline of the rounds so far, for people who wait: without intervals, and nothing is judged by them.
 * Thread-safe.
 */
final class RatiosSoFar {

    private static final String BETWEEN = "; ";

    private final String baseline;
    private final List<String> others;
    private final Map<String, Map<String, LogSum>> byOperation = new LinkedHashMap<>();

    private static final class LogSum {
        private double sum;
        private int rounds;

        void add(double ratio) {
            sum += Math.log(ratio);
            rounds++;
        }

        double geometricMean() {
            return Math.exp(sum / rounds);
        }
    }

    /** @param contestants the baseline first */
    RatiosSoFar(List<String> contestants) {
        baseline = contestants.get(0);
        others = contestants.subList(1, contestants.size());
    }

    /** Takes in rounds that are over. */
    synchronized void add(List<RoundMeans> rounds) {
        for (RoundMeans round : rounds) {
            double below = round.meanNs().getOrDefault(baseline, 0.0);
            for (String contestant : others) {
                double above = round.meanNs().getOrDefault(contestant, 0.0);
                if (below > 0 && above > 0) {
                    byOperation
                            .computeIfAbsent(round.operation(), any -> new LinkedHashMap<>())
                            .computeIfAbsent(contestant, any -> new LogSum())
                            .add(above / below);
                }
            }
        }
    }

    /**
     * As many as fit into each text, such as {@code get: enhanced 1.05, dynamorm 1.01; put: enhanced 1.02}.
     *
     * @param width of a text, at least; a single ratio that is longer is cut
     */
    synchronized List<String> texts(int width) {
        List<String> texts = new ArrayList<>();
        String text = "";
        for (Map.Entry<String, Map<String, LogSum>> operation : byOperation.entrySet()) {
            for (String each : parts(operation.getKey() + ": ", figures(operation.getValue()), width)) {
                if (text.isEmpty()) {
                    text = each;
                } else if (text.length() + BETWEEN.length() + each.length() <= width) {
                    text = text + BETWEEN + each;
                } else {
                    texts.add(text);
                    text = each;
                }
            }
        }
        if (!text.isEmpty()) {
            texts.add(text);
        }
        return texts;
    }

    private List<String> figures(Map<String, LogSum> ratios) {
        return others.stream()
                .filter(ratios::containsKey)
                .map(contestant -> contestant
                        + String.format(
                                Locale.ROOT, " %.2f", ratios.get(contestant).geometricMean()))
                .toList();
    }

    /** An operation stays together if it can. */
    private static List<String> parts(String name, List<String> figures, int width) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String figure : figures) {
            if (!part.isEmpty() && part.length() + 2 + figure.length() > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? name : ", ").append(figure);
        }
        parts.add(part.toString());
        return parts.stream()
                .map(each -> each.length() <= width ? each : each.substring(0, width))
                .toList();
    }
}
