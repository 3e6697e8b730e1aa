package dev.dynamark.measure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The one thread that reads what all others write: each second, at the end of a block, and when recording stops. */
final class Reader {

    private static final long SECOND_NS = TimeUnit.SECONDS.toNanos(1);

    private final RecordingLog log;
    private final ProcessReadings process;
    private final ReadingsLog readings = new ReadingsLog();
    private final Steps steps = new Steps();
    private final Instant startedAt = Instant.now();
    private final long originNs;
    private final AtomicReference<Thread> thread = new AtomicReference<>();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(this::daemon);
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CompletableFuture<Recording> recording = new CompletableFuture<>();
    private final AtomicReference<Optional<Consumer<List<RoundMeans>>>> watcher =
            new AtomicReference<>(Optional.empty());
    private long endedSeconds;

    Reader(RecordingLog log, ProcessReadings process, long originNs) {
        this.log = log;
        this.process = process;
        this.originNs = originNs;
    }

    void start() {
        // Nobody waits for the ticks: they catch their own errors, and shutting down ends them.
        ScheduledFuture<?> unused =
                executor.scheduleAtFixedRate(this::tick, SECOND_NS, SECOND_NS, TimeUnit.NANOSECONDS);
    }

    void watch(Consumer<List<RoundMeans>> each) {
        watcher.set(Optional.of(each));
    }

    CompletionStage<Void> endBlock() {
        try {
            return CompletableFuture.runAsync(log::endBlock, executor);
        } catch (RejectedExecutionException stopped) {
            return CompletableFuture.completedFuture(null);
        }
    }

    CompletionStage<List<Rounds>> rounds() {
        try {
            return CompletableFuture.supplyAsync(
                    () -> {
                        log.collect();
                        return log.rounds();
                    },
                    executor);
        } catch (RejectedExecutionException stopped) {
            return recording.thenApply(Recording::rounds);
        }
    }

    boolean isStopping() {
        return stopping.get();
    }

    Recording stop() {
        if (stopping.compareAndSet(false, true)) {
            // A stage of endBlock() may call from the reader thread itself, which cannot wait for itself.
            if (Thread.currentThread() == thread.get()) {
                finish();
            } else {
                executor.execute(this::finish);
            }
            executor.shutdown();
        }
        return recording.join();
    }

    private void tick() {
        try {
            log.collect();
            readings.add(process.read());
            // More than one when the process was paused: what was recorded meanwhile counts in the first of them.
            for (long due = elapsedNs() / SECOND_NS; endedSeconds < due; endedSeconds++) {
                steps.endSecond(this::halve, this::endStep);
            }
        } catch (RuntimeException e) {
            warn("Readings of one second are missing", e);
        }
        try {
            watcher.get().ifPresent(each -> each.accept(log.finishedRounds()));
        } catch (RuntimeException e) {
            watcher.set(Optional.empty());
            warn("Nobody is told of rounds any more", e);
        }
    }

    private static void warn(String what, RuntimeException e) {
        System.getLogger(Reader.class.getName()).log(System.Logger.Level.WARNING, what, e);
    }

    private void finish() {
        try {
            log.collect();
            readings.add(process.read());
            steps.endLastStep(this::halve, this::endStep);
            recording.complete(new Recording(
                    startedAt,
                    TimeUnit.NANOSECONDS.toMillis(elapsedNs()),
                    log.series(steps.seconds()),
                    log.rounds(),
                    readings.resources(steps.seconds())));
        } catch (RuntimeException | Error e) {
            recording.completeExceptionally(e);
            throw e;
        }
    }

    private void endStep() {
        log.endStep();
        readings.endStep();
    }

    private void halve() {
        log.halve();
        readings.halve();
    }

    private long elapsedNs() {
        return System.nanoTime() - originNs;
    }

    private Thread daemon(Runnable work) {
        Thread reader = new Thread(work, "dynamark-recorder");
        reader.setDaemon(true);
        thread.set(reader);
        return reader;
    }
}
