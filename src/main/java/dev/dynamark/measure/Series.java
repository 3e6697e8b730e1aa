package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything measured for one contestant, operation, outcome and set of tags. An empty Optional means not measured,
 * zero means zero. Immutable.
 *
 * @param count measured operations, at least 1
 * @param warmUpCount operations of the warm-up, in no other figure
 * @param burst most operations that one burst had
 * @param sumNs exact sum of the service times
 * @param activeNs time the users spent in bursts of this contestant, operation and tags, waiting for a pool thread and
 *     failed operations included, added up over users; the same for every outcome
 * @param users users that were in these bursts at the same time, averaged over the time in which any was, rounded;
 *     users who wait for their turn or do something else do not count
 * @param throughputPerSecond {@code count} over the time in which any user was in these bursts, which is
 *     {@code count / (activeNs / users)} with {@code users} not rounded; in the open model over the time from the
 *     first burst to the end of the last
 * @param latencyNs service time of an operation
 * @param histogram service times, base64 HdrHistogram V2 compressed
 * @param responseNs open model: from the intended start to the end
 * @param poolWaitNs waiting for a pool thread, one value per burst
 * @param backoffNs pause before a retry, one value per retry after an answer
 * @param cpuNsPerOp CPU time of one operation, read by {@code cpuSource}
 * @param attemptsPerOp HTTP requests per operation; empty if no SDK request was seen
 * @param throttles refused requests by DynamoDB's reason
 * @param readUnitsPerOp consumed read units, of the operations that asked
 * @param writeUnitsPerOp consumed write units, of the operations that asked
 * @param usdPerMillion price of a million operations, of the calculated capacity where there is one, else of the consumed
 * @param priceTable by which prices
 * @param checkedCount operations whose answer a check looked at, or that have none; empty if nobody counted
 * @param calculatedCapacity what the capacity should be, of the operations that asked for it
 * @param retries what of the service time was spent on trying again; empty if no SDK request was seen
 * @param refusals what DynamoDB did not do although it was not short of capacity for the whole request, by its word:
 *     transactions cancelled by a conflict, and items of batches handed back
 */
public record Series(
        String contestant,
        String operation,
        Outcome outcome,
        Optional<Map<String, String>> tags,
        long count,
        long warmUpCount,
        int burst,
        long sumNs,
        long activeNs,
        int users,
        double throughputPerSecond,
        Distribution latencyNs,
        String histogram,
        Optional<Distribution> responseNs,
        Optional<Distribution> poolWaitNs,
        Optional<Distribution> backoffNs,
        Optional<Double> cpuNsPerOp,
        Optional<CpuSource> cpuSource,
        Optional<Double> allocatedBytesPerOp,
        Optional<Double> attemptsPerOp,
        Optional<Map<String, Long>> throttles,
        Optional<Double> readUnitsPerOp,
        Optional<Double> writeUnitsPerOp,
        Optional<Double> usdPerMillion,
        Optional<String> priceTable,
        List<Block> blocks,
        Timeline timeline,
        List<ErrorCount> errors,
        Optional<Long> checkedCount,
        Optional<CalculatedCapacity> calculatedCapacity,
        Optional<Retries> retries,
        Optional<Map<String, Long>> refusals) {

    public Series {
        requireNonNull(contestant, "contestant");
        requireNonNull(operation, "operation");
        requireNonNull(outcome, "outcome");
        requireNonNull(latencyNs, "latencyNs");
        requireNonNull(histogram, "histogram");
        requireNonNull(timeline, "timeline");
        tags = Copies.optionalMap(tags);
        throttles = Copies.optionalMap(throttles);
        refusals = Copies.optionalMap(refusals);
        blocks = Copies.list(blocks);
        errors = Copies.list(errors);
    }

    /** A series of which nobody counted whether answers were checked, calculated capacity or counted retries. */
    public Series(
            String contestant,
            String operation,
            Outcome outcome,
            Optional<Map<String, String>> tags,
            long count,
            long warmUpCount,
            int burst,
            long sumNs,
            long activeNs,
            int users,
            double throughputPerSecond,
            Distribution latencyNs,
            String histogram,
            Optional<Distribution> responseNs,
            Optional<Distribution> poolWaitNs,
            Optional<Distribution> backoffNs,
            Optional<Double> cpuNsPerOp,
            Optional<CpuSource> cpuSource,
            Optional<Double> allocatedBytesPerOp,
            Optional<Double> attemptsPerOp,
            Optional<Map<String, Long>> throttles,
            Optional<Double> readUnitsPerOp,
            Optional<Double> writeUnitsPerOp,
            Optional<Double> usdPerMillion,
            Optional<String> priceTable,
            List<Block> blocks,
            Timeline timeline,
            List<ErrorCount> errors) {
        this(
                contestant,
                operation,
                outcome,
                tags,
                count,
                warmUpCount,
                burst,
                sumNs,
                activeNs,
                users,
                throughputPerSecond,
                latencyNs,
                histogram,
                responseNs,
                poolWaitNs,
                backoffNs,
                cpuNsPerOp,
                cpuSource,
                allocatedBytesPerOp,
                attemptsPerOp,
                throttles,
                readUnitsPerOp,
                writeUnitsPerOp,
                usdPerMillion,
                priceTable,
                blocks,
                timeline,
                errors,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Contestant, operation and tags of this series. */
    public SeriesKey key() {
        return new SeriesKey(contestant, operation, tags.orElse(Map.of()));
    }

    Series withBlocks(List<Block> others) {
        return new Series(
                contestant,
                operation,
                outcome,
                tags,
                count,
                warmUpCount,
                burst,
                sumNs,
                activeNs,
                users,
                throughputPerSecond,
                latencyNs,
                histogram,
                responseNs,
                poolWaitNs,
                backoffNs,
                cpuNsPerOp,
                cpuSource,
                allocatedBytesPerOp,
                attemptsPerOp,
                throttles,
                readUnitsPerOp,
                writeUnitsPerOp,
                usdPerMillion,
                priceTable,
                others,
                timeline,
                errors,
                checkedCount,
                calculatedCapacity,
                retries,
                refusals);
    }
}
