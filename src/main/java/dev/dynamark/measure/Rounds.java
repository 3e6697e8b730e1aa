package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lock-step rounds of one operation: what a paired comparison reads. Row {@code r} of {@code block},
 * {@code order} and of the matrices is round {@code r}; column {@code c} of the matrices
 * is {@code contestants.get(c)}. Figures are per successful operation, over all users; null where the
 * contestant had no successful operation in the round. Immutable.
 *
 * @param process id of the process that measured them
 * @param burst most operations that one burst had
 * @param contestants ids in the order of the columns
 * @param block the block each round belongs to
 * @param order each round's columns in the order they ran
 * @param meanNs mean service time
 * @param cpuNs CPU time; empty when no round had it
 * @param allocatedBytes allocated bytes; empty when no round had them
 * @param consumedUnits read and write units together, of the operations that asked; empty when none did
 */
public record Rounds(
        String process,
        String operation,
        Optional<Map<String, String>> tags,
        int burst,
        List<String> contestants,
        List<Integer> block,
        List<List<Integer>> order,
        List<List<Double>> meanNs,
        Optional<List<List<Double>>> cpuNs,
        Optional<List<List<Double>>> allocatedBytes,
        Optional<List<List<Double>>> consumedUnits) {

    public Rounds {
        requireNonNull(process, "process");
        requireNonNull(operation, "operation");
        tags = Copies.optionalMap(tags);
        contestants = Copies.list(contestants);
        block = Copies.list(block);
        order = Copies.matrix(order);
        meanNs = Copies.matrix(meanNs);
        cpuNs = Copies.optionalMatrix(cpuNs);
        allocatedBytes = Copies.optionalMatrix(allocatedBytes);
        consumedUnits = Copies.optionalMatrix(consumedUnits);
        if (order.size() != block.size() || meanNs.size() != block.size()) {
            throw new IllegalArgumentException("Rounds of " + operation + " differ in length: block " + block.size()
                    + ", order " + order.size() + ", meanNs " + meanNs.size());
        }
    }

    /** Rounds in which nobody asked for consumed capacity. */
    public Rounds(
            String process,
            String operation,
            Optional<Map<String, String>> tags,
            int burst,
            List<String> contestants,
            List<Integer> block,
            List<List<Integer>> order,
            List<List<Double>> meanNs,
            Optional<List<List<Double>>> cpuNs,
            Optional<List<List<Double>>> allocatedBytes) {
        this(
                process,
                operation,
                tags,
                burst,
                contestants,
                block,
                order,
                meanNs,
                cpuNs,
                allocatedBytes,
                Optional.empty());
    }

    Rounds withProcess(String other) {
        return new Rounds(
                other, operation, tags, burst, contestants, block, order, meanNs, cpuNs, allocatedBytes, consumedUnits);
    }
}
