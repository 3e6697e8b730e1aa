package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The samples of one burst: some operations in a row by one contestant. Times are readings of
 * {@link System#nanoTime()}. Used by one thread at a time; whoever hands it to another thread does so safely (through
 * an executor or a completed stage). Nothing here blocks.
 *
 * <pre>{@code
 * Burst burst = recorder.burst(50);
 * burst.submitted();                          // event loop
 * burst.begin();                              // pool thread
 * for (int i = 0; i < 50; i++) {
 *     long start = System.nanoTime();
 *     contestant.run(i);
 *     burst.succeeded(i, start, System.nanoTime());
 * }
 * burst.end();
 * recorder.record(key, burst);
 * }</pre>
 */
public final class Burst {

    static final long ABSENT = -1;

    private final BurstContext context;
    private final Phase phase;
    private final long[] nanos;
    private Failure[] failures;
    private RequestTally[] tallies;
    private RequestTally pending;
    private boolean[] provoked;
    private int failed;
    private int expected;
    private int done;
    private long sumNs;
    private long failedNs;
    private long expectedNs;

    private boolean hasSubmitted;
    private long submittedAt;
    private long poolWaitNs = ABSENT;
    private long firstStart;
    private long lastEnd;
    private boolean checked;
    private boolean hasDue;
    private long dueAt;

    private long cpuNs = ABSENT;
    private long allocatedBytes = ABSENT;
    private long cpuAtBegin = ABSENT;
    private long bytesAtBegin = ABSENT;
    private ProcessSpan span;

    Burst(BurstContext context, Phase phase, int operations) {
        if (operations < 1) {
            throw new IllegalArgumentException("A burst has at least 1 operation, not " + operations);
        }
        this.context = context;
        this.phase = phase;
        this.nanos = new long[operations];
        Arrays.fill(nanos, ABSENT);
    }

    /** The burst now waits for a thread of the pool. */
    public void submitted() {
        hasSubmitted = true;
        submittedAt = System.nanoTime();
    }

    /**
     * The calling platform thread starts the operations and will run them all: waiting for a pool thread ends, the
     * thread's CPU time and allocated bytes are read, SDK requests of this thread belong to this burst.
     */
    public void begin() {
        if (hasSubmitted) {
            poolWaitNs = System.nanoTime() - submittedAt;
        }
        bind();
        if (context.meter().isPresent()) {
            ThreadMeter meter = context.meter().get();
            cpuAtBegin = meter.cpuNanos();
            bytesAtBegin = meter.allocatedBytes();
        }
    }

    /** The thread that called {@link #begin()} has run the last operation. */
    public void end() {
        if (context.meter().isPresent() && cpuAtBegin != ThreadMeter.UNKNOWN && bytesAtBegin != ThreadMeter.UNKNOWN) {
            ThreadMeter meter = context.meter().get();
            allocatedBytes = meter.allocatedBytes() - bytesAtBegin;
            cpuNs = meter.cpuNanos() - cpuAtBegin;
        }
        unbind();
    }

    /**
     * Operations start now, and until {@link #endPhase()} this process does nothing but such bursts of this contestant and
     * operation: its CPU time and bytes are read. Used if the burst belongs to a lock-step round whose bursts
     * of this contestant, laid together, last 500 ms.
     */
    public void beginPhase() {
        context.processMeter().ifPresent(meter -> {
            ProcessReading now = meter.read();
            span = new ProcessSpan(now, now);
        });
    }

    /** The last operation has answered. */
    public void endPhase() {
        context.processMeter()
                .filter(meter -> span != null)
                .ifPresent(meter -> span = new ProcessSpan(span.start(), meter.read()));
    }

    /**
     * SDK requests started by the calling thread belong to this burst from now on. So do those started by the thread
     * that completes an asynchronous one of them, such as the request for the next page.
     */
    public void bind() {
        context.bind(this);
    }

    /** SDK requests started by the calling thread belong to no burst any more. */
    public void unbind() {
        context.unbind();
    }

    /** Operation {@code i}, counted from 0, has answered. */
    public void succeeded(int i, long startNanos, long endNanos) {
        if (nanos[i] != ABSENT) {
            throw new IllegalStateException("Operation " + i + " of the burst has a sample already");
        }
        if (done++ == 0) {
            firstStart = startNanos;
        }
        lastEnd = endNanos;
        long took = Math.max(0, endNanos - startNanos);
        nanos[i] = took;
        sumNs += took;
        if (pending != null) {
            settle(i);
        }
    }

    /** Operation {@code i}, counted from 0, has failed. */
    public void failed(int i, long startNanos, long endNanos, Failure failure) {
        succeeded(i, startNanos, endNanos);
        reject(i, failure);
    }

    /**
     * A check refuses the answer of operation {@code i}: its sample becomes an error. The first failure of an
     * operation stays.
     */
    public void reject(int i, Failure failure) {
        requireNonNull(failure, "failure");
        if (nanos[i] == ABSENT) {
            throw new IllegalStateException("Operation " + i + " of the burst has no sample to reject");
        }
        if (failures == null) {
            failures = new Failure[nanos.length];
        }
        if (failures[i] == null) {
            failures[i] = failure;
            failed++;
            failedNs += nanos[i];
        }
    }

    /**
     * The workload provoked what became of operation {@code i}: its sample is neither a success nor an error, whatever it
     * was until now.
     *
     * @param what it was, without item contents
     */
    public void expected(int i, String what) {
        requireNonNull(what, "what");
        if (nanos[i] == ABSENT) {
            throw new IllegalStateException("Operation " + i + " of the burst has no sample to expect");
        }
        if (outcome(i) == Outcome.EXPECTED) {
            return;
        }
        if (outcome(i) == Outcome.ERROR) {
            failed--;
            failedNs -= nanos[i];
        }
        if (failures == null) {
            failures = new Failure[nanos.length];
        }
        if (provoked == null) {
            provoked = new boolean[nanos.length];
        }
        failures[i] = Failure.expected(what);
        provoked[i] = true;
        expected++;
        expectedNs += nanos[i];
    }

    /** Every answer of this burst was looked at by a check, or there was none to look at. */
    public void checked() {
        checked = true;
    }

    /** Open model: when the one operation of this burst was meant to start, as a reading of the nano clock. */
    public void due(long intendedStartNanos) {
        if (nanos.length != 1) {
            throw new IllegalStateException("An intended start needs a burst of 1 operation, not of " + nanos.length);
        }
        hasDue = true;
        dueAt = intendedStartNanos;
    }

    /**
     * No operation of the burst could start, because what it needs could not be made: each counts as an error of 0 ns,
     * and the burst as no time of a user, wait, CPU time or bytes. In histograms 0 ns are their shortest value.
     *
     * @throws IllegalStateException if an operation has a sample already
     */
    public void refused(Failure failure) {
        requireNonNull(failure, "failure");
        if (done > 0) {
            throw new IllegalStateException("A burst of which " + done + " operations ran cannot be refused");
        }
        long now = System.nanoTime();
        for (int i = 0; i < nanos.length; i++) {
            failed(i, now, now, failure);
        }
        hasSubmitted = false;
        hasDue = false;
        poolWaitNs = ABSENT;
        cpuNs = ABSENT;
        cpuAtBegin = ABSENT;
        allocatedBytes = ABSENT;
        span = null;
    }

    /** Open model: from the intended start to the end of the last operation; empty if it has no intended start. */
    public OptionalLong responseNanos() {
        return hasDue && done > 0 ? OptionalLong.of(responseNs()) : OptionalLong.empty();
    }

    /** How many operations the burst was made for. */
    public int operations() {
        return nanos.length;
    }

    /** How many operations have failed or were rejected so far. */
    public int failures() {
        return failed;
    }

    /** The failure of the operation with the lowest index that has one. */
    public Optional<Failure> firstFailure() {
        for (int i = 0; failed > 0 && i < nanos.length; i++) {
            if (outcome(i) == Outcome.ERROR) {
                return Optional.of(failures[i]);
            }
        }
        return Optional.empty();
    }

    /** Where the interceptor counts until the operation under way has ended. */
    RequestTally pendingTally() {
        if (pending == null) {
            pending = new RequestTally();
        }
        return pending;
    }

    private void settle(int i) {
        if (tallies == null) {
            tallies = new RequestTally[nanos.length];
        }
        tallies[i] = pending;
        pending = null;
    }

    Phase phase() {
        return phase;
    }

    /** Nanoseconds of operation {@code i}, or {@link #ABSENT} if it never ran. */
    long nanos(int i) {
        return nanos[i];
    }

    /** Why it failed, or what was expected of it; null if it succeeded. */
    Failure failure(int i) {
        return failures == null ? null : failures[i];
    }

    RequestTally tally(int i) {
        return tallies == null ? null : tallies[i];
    }

    /** Whether all succeeded and no SDK request was seen. */
    boolean isPlain() {
        return failed == 0 && expected == 0 && tallies == null;
    }

    void copyTo(Durations durations) {
        for (long took : nanos) {
            if (took != ABSENT) {
                durations.record(took);
            }
        }
    }

    /** How many operations ran. */
    int samples() {
        return done;
    }

    boolean ended(int i, Outcome outcome) {
        return nanos[i] != ABSENT && outcome(i) == outcome;
    }

    private Outcome outcome(int i) {
        if (failure(i) == null) {
            return Outcome.OK;
        }
        return provoked != null && provoked[i] ? Outcome.EXPECTED : Outcome.ERROR;
    }

    boolean isChecked() {
        return checked;
    }

    int count(Outcome outcome) {
        return switch (outcome) {
            case OK -> done - failed - expected;
            case EXPECTED -> expected;
            case ERROR -> failed;
        };
    }

    long sumNs(Outcome outcome) {
        return switch (outcome) {
            case OK -> sumNs - failedNs - expectedNs;
            case EXPECTED -> expectedNs;
            case ERROR -> failedNs;
        };
    }

    long poolWaitNs() {
        return poolWaitNs;
    }

    long firstStart() {
        return firstStart;
    }

    long lastEnd() {
        return lastEnd;
    }

    /** Hand-in to the pool; without a pool, the first start. */
    long activeFrom() {
        return hasSubmitted ? submittedAt : firstStart;
    }

    /** From there to the last end; 0 if nothing ran. */
    long activeNs() {
        return done == 0 ? 0 : Math.max(0, lastEnd - activeFrom());
    }

    /** From the intended start to the end, or {@link #ABSENT}. */
    long responseNs() {
        return hasDue ? Math.max(0, lastEnd - dueAt) : ABSENT;
    }

    long cpuNs() {
        return cpuNs;
    }

    long allocatedBytes() {
        return allocatedBytes;
    }

    /** Empty if no phase was begun. */
    Optional<ProcessSpan> span() {
        return Optional.ofNullable(span);
    }
}
