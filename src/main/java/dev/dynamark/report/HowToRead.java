package dev.dynamark.report;

/** What the numbers mean, for a reader who has only the report. */
final class HowToRead {

    static final String MARKDOWN = """
            - **Burst**: operations in a row by one contestant, one request in Gatling's report, whose clock has steps of 1 ms. \
            Here every operation was timed alone, in nanoseconds, without look-up of arguments and without checks.
            - **Lock-step rounds**: in a round all users run each contestant's burst once, in an order drawn for that round, \
            with a barrier before each burst, so that two contestants never compete for the CPU.
            - **ratio**: contestant ÷ baseline of mean service time within a round, the median over all rounds ± its standard \
            error. Below 1 is faster. A distance from 1 of less than three standard errors is noise.
            - **ops/s**: operations ÷ (time in the contestant's bursts ÷ users); at a given rate of arrivals, operations ÷ \
            elapsed time.
            - **mean … p99.9**: service time of successful operations; failed ones only lower success %, which is rounded \
            down, and are listed under Errors. **response**: from the moment an arrival was due, its waiting included.
            - **CPU µs/op**: by source `thread`, CPU time of the thread that ran the call: mapping, AWS SDK and its part of \
            HTTP; by source `process`, of the whole process meanwhile. The two are never divided by each other.
            - **KB/op**: 1,000 bytes allocated by that thread. **units/op**: consumed capacity as DynamoDB told it, \
            r read and w write units.
            - **Tiers**: `replay` shows what the client costs, without sockets. `emulator` (DynamoDB Local) shows that it \
            works, client cost and ratios; its latencies and limits are not those of the service. Only `service` supports \
            claims about latency.
            - Contestants in one process (mode `mixed`) share compiled code and collector; the HTTP client is the same for all.
            - `–` means not measured, 0 means zero. All numbers come from `result.json` beside this file, to three digits.
            """;

    private HowToRead() {}
}
