package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * Collects the samples of a run. Any thread may call any method; recording never blocks, because each thread writes
 * for itself and one reader thread collects what they wrote each second and at the end of each block. The recorder
 * starts in the measuring phase. {@link #stop()} ends it; what is recorded later is dropped.
 */
public final class Recorder implements AutoCloseable {

    /** Id of the recording process unless it is given another. */
    public static final String DEFAULT_PROCESS = "injector";

    private static final int NO_ROUND = -1;

    private final BurstContext context;
    private final CpuSource cpu;
    private final AtomicInteger users = new AtomicInteger();
    private final AtomicReference<Optional<IntSupplier>> poolQueue = new AtomicReference<>(Optional.empty());
    private final WarmUpFailures warmUpFailures = new WarmUpFailures();
    private final RoundOrders orders;
    private final ExecutionInterceptor interceptor;
    private final Lanes lanes;
    private final Reader reader;
    private volatile Phase phase = Phase.MEASURE;

    private Recorder(Builder builder) {
        cpu = builder.cpu;
        context = new BurstContext(cpu);
        interceptor = new RequestCounter(context, builder.capacity, builder.costs);
        orders = new RoundOrders(builder.roundsPerBlock);
        lanes = new Lanes(builder.capacity, builder.roundsPerBlock);
        long originNs = System.nanoTime();
        RecordingLog log =
                new RecordingLog(lanes, orders, builder.costs, builder.process, builder.roundsPerBlock, originNs);
        reader = new Reader(log, new ProcessReadings(users::get, poolQueue::get), originNs);
    }

    /** A builder with the defaults: no capacity asked for, five rounds a block, process {@code injector}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Counts the SDK requests of every burst: attempts, pauses before retries, throttles, consumed capacity. Install
     * it on the SDK client of every contestant. Requests outside a burst are left alone. Thread-safe.
     */
    public ExecutionInterceptor sdkInterceptor() {
        return interceptor;
    }

    /**
     * Counts attempts and throttles of a blocking client that has no interceptors, by its HTTP requests. Pauses before
     * retries and consumed capacity are not to be seen there.
     *
     * @param client sends the requests; closed with the one that is returned
     */
    public SdkHttpClient counted(SdkHttpClient client) {
        return new CountedHttpClient(client, context);
    }

    /**
     * Where blocking bursts read CPU time and bytes: {@link CpuSource#THREAD}, or {@link CpuSource#PROCESS} in phases in
     * which nothing but they works.
     */
    public CpuSource cpu() {
        return cpu;
    }

    /**
     * A buffer for the samples of one burst, which belongs to the phase of this moment.
     *
     * @param operations at least 1
     * @throws IllegalArgumentException if fewer
     */
    public Burst burst(int operations) {
        return new Burst(context, phase, operations);
    }

    /**
     * A buffer for the samples of one burst of the warm-up, whatever the phase of this moment.
     *
     * @param operations at least 1
     * @throws IllegalArgumentException if fewer
     */
    public Burst warmUpBurst(int operations) {
        return new Burst(context, Phase.WARM_UP, operations);
    }

    /** Bursts made from now on are warm-up: counted, and otherwise dropped. */
    public void warmUp() {
        phase = Phase.WARM_UP;
    }

    /** Bursts made from now on are measured. */
    public void measure() {
        phase = Phase.MEASURE;
    }

    /** The first failure of each contestant that failed in the warm-up, and how often until now; a copy. */
    public Map<String, WarmUpFailure> warmUpFailures() {
        return warmUpFailures.byContestant();
    }

    /** Records a finished burst, after its checks, outside of rounds. The burst must not be used afterwards. */
    public void record(SeriesKey key, Burst burst) {
        record(key, burst, NO_ROUND);
    }

    /**
     * Records a finished burst of a lock-step round, after its checks. The burst must not be used afterwards.
     *
     * @param round number of the round, from 0, counted per operation and tags within one lock-step
     */
    public void record(SeriesKey key, Burst burst, int round) {
        Lane lane = lanes.ofThisThread(key);
        if (burst.phase() == Phase.MEASURE) {
            lane.write(burst, round < 0 ? NO_ROUND : orders.overall(key, round));
        } else {
            lane.writeWarmUp(burst);
            warmUpFailures.add(key, burst);
        }
    }

    /**
     * The order in which the contestants run in a round; ignored in the warm-up. Announced before anything of the round
     * is recorded. A round of the same operation and tags that was announced before is one of a further lock-step: from
     * then on rounds follow all earlier ones, beginning with a new block. Lock-steps of the same operation and tags
     * therefore run one after another, not at the same time.
     *
     * @param contestantsInOrder their ids, the first to run first; copied
     */
    public void roundOrder(String operation, Map<String, String> tags, int round, List<String> contestantsInOrder) {
        if (phase == Phase.MEASURE) {
            orders.add(operation, tags, round, contestantsInOrder);
        }
    }

    /**
     * Ends the current block of bursts outside of rounds, which else ends with each step of the timeline, and collects
     * what is recorded by now. The stage completes on the reader thread; after {@link #stop()} it is complete already.
     */
    CompletionStage<Void> blockEnded() {
        return reader.endBlock();
    }

    /** The lock-step rounds until now, of which the last may not be over. Collected on the reader thread. */
    public CompletionStage<List<Rounds>> roundsSoFar() {
        return reader.rounds();
    }

    /**
     * Tells each second, on the reader thread and until {@link #stop()}, which lock-step rounds ended since it was told
     * before; the latest call counts. What is recorded is the same with and without it.
     *
     * @param watcher quick, as the next second's samples wait for it
     */
    public void watchRounds(Consumer<List<RoundMeans>> watcher) {
        reader.watch(requireNonNull(watcher, "watcher"));
    }

    /** One more virtual user is at work. */
    public void userStarted() {
        users.incrementAndGet();
    }

    /** One virtual user less is at work. */
    public void userEnded() {
        users.decrementAndGet();
    }

    /** Where to read, each second, how many bursts wait for a pool thread; the latest call counts. */
    public void poolQueue(IntSupplier queued) {
        poolQueue.set(Optional.of(queued));
    }

    /** Ends recording and returns all of it. Later and concurrent calls return the same recording. */
    public Recording stop() {
        return reader.stop();
    }

    /** Whether recording has ended, or is being ended. */
    public boolean isStopped() {
        return reader.isStopping();
    }

    /** Same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    /** Settings of a recorder. Not thread-safe. */
    public static final class Builder {

        private CapacitySampling capacity = CapacitySampling.NEVER;
        private CpuSource cpu = CpuSource.THREAD;
        private Optional<CostModel> costs = Optional.empty();
        private int roundsPerBlock = 5;
        private String process = DEFAULT_PROCESS;

        private Builder() {}

        /** Which requests ask for consumed capacity; default {@link CapacitySampling#NEVER}. */
        public Builder capacity(CapacitySampling sampling) {
            capacity = requireNonNull(sampling, "sampling");
            return this;
        }

        /** What requests that ask for consumed capacity should cost; by default nothing is calculated. */
        public Builder costs(CostModel model) {
            costs = Optional.of(model);
            return this;
        }

        /**
         * Where blocking bursts read CPU time and bytes; default {@link CpuSource#THREAD}, which knows nothing of what
         * other threads do for them.
         *
         * @throws IllegalArgumentException if it is neither that nor {@link CpuSource#PROCESS}
         */
        public Builder cpu(CpuSource source) {
            if (source == CpuSource.EXTERNAL) {
                throw new IllegalArgumentException("A recorder reads threads or its process, not " + source.label());
            }
            cpu = requireNonNull(source, "source");
            return this;
        }

        /**
         * How many rounds make a block; default 5.
         *
         * @throws IllegalArgumentException if fewer than 1
         */
        public Builder roundsPerBlock(int rounds) {
            if (rounds < 1) {
                throw new IllegalArgumentException("A block has at least 1 round, not " + rounds);
            }
            roundsPerBlock = rounds;
            return this;
        }

        /** Id of this process in the result; default {@code injector}. */
        public Builder process(String id) {
            process = requireNonNull(id, "id");
            return this;
        }

        /** A recorder whose reader thread, a daemon, runs from now on. */
        public Recorder build() {
            Recorder recorder = new Recorder(this);
            recorder.reader.start();
            return recorder;
        }
    }
}
