package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before the relation of a budget.
 *
 * @param contestant empty for all of the run
 */
record Subject(String operation, Metric metric, Optional<String> contestant) {

    /** Reads subjects of one run. Names of operations and contestants may be several words. */
    record Reader(Set<String> operations, Set<String> contestants, Mistakes mistakes) {

        /** Empty after a mistake. */
        Optional<Subject> read(Span text) {
            List<Span> words = text.words();
            if (words.isEmpty()) {
                mistakes.add(text, "expected operation and metric, such as get p95, found nothing");
                return Optional.empty();
            }
            int length = operationWords(words);
            Span operation = words.get(0).through(words.get(length - 1));
            boolean known = operations.contains(plain(operation));
            if (!known) {
                mistakes.unknown(operation, "an operation", operations);
            }
            Optional<Metric> metric = metric(words, length, text);
            Span rest = words.size() > length + 1
                    ? words.get(length + 1).through(words.get(words.size() - 1))
                    : text.close();
            boolean ofAll = rest.isEmpty();
            boolean namesOne = ofAll || contestants.contains(plain(rest));
            if (!namesOne) {
                mistakes.unknown(rest, "a contestant", contestants);
            }
            return known && namesOne
                    ? metric.map(of ->
                            new Subject(plain(operation), of, ofAll ? Optional.empty() : Optional.of(plain(rest))))
                    : Optional.empty();
        }

        /** The longest operation there is; else everything before a metric; else one word. */
        private int operationWords(List<Span> words) {
            for (int length = words.size(); length > 0; length--) {
                if (operations.contains(plain(words.get(0).through(words.get(length - 1))))) {
                    return length;
                }
            }
            for (int length = 1; length < words.size(); length++) {
                if (Metric.labelled(words.get(length).text()).isPresent()) {
                    return length;
                }
            }
            return 1;
        }

        private Optional<Metric> metric(List<Span> words, int position, Span text) {
            Span word = position < words.size() ? words.get(position) : text.close();
            Optional<Metric> metric = Metric.labelled(word.text());
            if (metric.isEmpty()) {
                mistakes.unknown(
                        word,
                        "a metric",
                        Arrays.stream(Metric.values()).map(Metric::label).toList());
            }
            return metric;
        }

        private static String plain(Span name) {
            return name.text().replaceAll("\\s+", " ");
        }
    }
}
