package dev.dynamark.report;

import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import java.util.Optional;

/** What the numbers mean, for a reader who has only the report. */
final class HowToRead {

    private static final String MARKDOWN = """
        - **Burst**: operations in a row by one contestant, one request in Gatling's report, whose clock has steps of 1 ms. \
        Here every operation was timed alone, in nanoseconds, without look-up of arguments and without checks.
        %s
        - **ops/s**: successful operations ÷ the time in which any user was in a burst of this contestant and operation, \
        failed operations included; at a given rate of arrivals, ÷ elapsed time.
        - **mean … p99.9**: service time of successful operations; failed ones only lower ops/s and success %%, \
        which is rounded down, and are listed under Errors.%s **response**: from the moment an arrival was due, its \
        waiting included.
        - **percentiles** (also of response and waits): shown from 20 ÷ (1 − q) values on, p50 from 40, p90 from 200, p95 \
        from 400, p99 from 2,000, p99.9 from 20,000; of fewer they would be chance.
        - **CPU µs/op**: CPU time of the thread that ran the call: mapping, AWS SDK and its part of HTTP.%s
        - **KB/op**: 1,000 bytes allocated by that thread. **units/op**: consumed capacity as DynamoDB told it, \
        r read and w write units. **USD/million**: price of a million operations by the prices named under Capacity \
        and cost, of the units that DynamoDB's rules give; where request and answer do not tell, of the units told.
        - With `http` set to `netty` or `crt`, threads of their own do the input and output: their CPU time and bytes \
        are not in CPU µs/op and KB/op.
        - **Tiers**: `replay` shows what the client costs, without sockets.%s `emulator` (DynamoDB Local) shows that it \
        works, client cost and ratios; its latencies and limits are not those of the service. Only `service` supports \
        claims about latency.
        - Contestants in one process (mode `mixed`) share compiled code and collector. The HTTP client is the same for all that \
        block; asynchronous ones have `netty` where the one that was set cannot be asynchronous (see Contestants).
        - `–` means not measured, or too few values for a percentile; 0 means zero. All numbers come from `result.json` beside this file, to three digits.
        """;

    private static final String SIDE_BY_SIDE = """
        - **Lock-step rounds**: in a round all users run each contestant's burst once, in an order drawn for that round, \
        with a barrier before each burst, so that two contestants never compete for the CPU.
        - **ratio**: contestant ÷ baseline of mean service time within each round, geometric mean over rounds; of \
        percentiles the ratio of those of all rounds. Below 1 is faster. **interval**: where the true ratio lies with \
        the run's confidence of %s, from the means of equal blocks of rounds (percentiles: from drawing blocks), each \
        interval by itself.
        - **verdict**: `equivalent` if the interval lies within the smallest difference that matters; `faster` or \
        `slower` (`less` or `more`) if it excludes 1, corrected for all contestants and operations of a metric \
        (**adjusted p**, Holm); else `inconclusive`, and **needed** rounds would settle it. **autocorrelation**: so many \
        rounds in a row say as much as one that is independent; a verdict needs blocks of four times as many.
        - A contestant called `…-twin` is the baseline once more: it differs from itself by noise alone.\
        """;

    private static final String ISOLATED = """
        - **Cycles**: every contestant ran in JVMs of its own, fresh for each run and warmed up alone, one after another, \
        twice in each cycle and in mirrored order (A B C C B A).
        - **ratio**: contestant ÷ baseline within each cycle, where each is the mean of its two runs, so that a drift that \
        is even over the cycle falls out; geometric mean over cycles. Below 1 is faster. **interval**: where the true \
        ratio lies with the run's confidence of %s, by Student's t over cycles, so that differences between JVMs are \
        in it. **verdict**: from five cycles on, `equivalent` if the interval lies within the smallest difference that \
        matters; `faster` or `slower` (`less` or `more`) if it excludes 1, corrected for all contestants and operations \
        of a metric (**adjusted p**, Holm); else `inconclusive`.
        - Latencies, CPU time and bytes are over all runs; percentiles are those of the added histograms.\
        """;

    private static final String OF_PROCESS =
            " Where the CPU source is `process`, of all threads of the whole process over phases of at least 500 ms in"
                    + " which only this contestant worked: input and output, collector and Gatling are in it. Figures of"
                    + " the two sources are never divided by each other.";

    private static final String OF_EXPECTED =
            " **expected**: ended as the workload provokes it, such as a read after a delete or a lost optimistic lock:"
                    + " neither in these figures nor in success %, and listed by itself.";

    private static final String OF_REPLAY =
            " Here each contestant had first sent a fixed ring of requests to DynamoDB Local, which was then ended, and"
                    + " everything measured came from that ring: keys repeat sooner than `keys` says, latency is the"
                    + " client's own work, and mean, CPU and KB have no part of a server, a network or an HTTP client."
                    + " What an application saves is less in proportion: those parts come on top.";

    private HowToRead() {}

    /** A list that explains what this result has. */
    static String markdown(Result result) {
        boolean ofProcess =
                result.series().stream().anyMatch(series -> series.cpuSource().equals(Optional.of(CpuSource.PROCESS)));
        boolean expected = result.series().stream().anyMatch(series -> series.outcome() == Outcome.EXPECTED);
        boolean replayed = result.run().tier().equals("replay");
        String pairing = Pairing.of(result) == Pairing.CYCLES ? ISOLATED : SIDE_BY_SIDE;
        return MARKDOWN.formatted(
                pairing.formatted(confidence(result)),
                expected ? OF_EXPECTED : "",
                ofProcess ? OF_PROCESS : "",
                replayed ? OF_REPLAY : "");
    }

    private static String confidence(Result result) {
        return result.pairs().stream()
                .findFirst()
                .map(pair -> Math.round(100 * pair.confidence()) + " %")
                .orElse("95 %");
    }
}
