package dev.dynamark.gatling;

import dev.dynamark.measure.Burst;
import dev.dynamark.measure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/** A burst under way: its arguments, its answers, its clock. Confined to one thread at a time. */
final class BurstRun<A, R> {

    private final Burst burst;
    private final Object[] arguments;
    private final Object[] answers;
    private final Failure[] failures;
    private final boolean[] expected;
    private final long startMillis;
    private final List<Throwable> crashes = new ArrayList<>(0);

    BurstRun(Burst burst, Object[] arguments, long startMillis) {
        this.burst = burst;
        this.arguments = arguments;
        this.answers = new Object[arguments.length];
        this.failures = new Failure[arguments.length];
        this.expected = new boolean[arguments.length];
        this.startMillis = startMillis;
    }

    /** Runs all operations on the calling thread. */
    void block(BlockingCall<A, R> call) {
        burst.begin();
        for (int i = 0; i < arguments.length; i++) {
            A argument = argument(i);
            long start = System.nanoTime();
            try {
                R answer = call.apply(argument);
                succeeded(i, start, System.nanoTime(), answer);
            } catch (Throwable e) {
                failed(i, start, System.nanoTime(), e);
            }
        }
        burst.end();
    }

    /** Starts the first operation; each later one starts when the one before is complete. */
    void startAsync(AsyncCall<A, R> call, Runnable finished) {
        startAsync(call, 0, finished);
    }

    private void startAsync(AsyncCall<A, R> call, int first, Runnable finished) {
        int i = first;
        while (i < arguments.length) {
            int index = i;
            long start = System.nanoTime();
            CompletionStage<? extends R> stage;
            burst.bind();
            try {
                stage = Objects.requireNonNull(call.apply(argument(index)), "the call gave no completion stage");
            } catch (Throwable e) {
                failed(index, start, System.nanoTime(), e);
                i++;
                continue;
            } finally {
                burst.unbind();
            }
            Handover handover = new Handover();
            stage.whenComplete((answer, error) -> {
                long end = System.nanoTime();
                burst.unbind();
                if (error == null) {
                    succeeded(index, start, end, answer);
                } else {
                    failed(index, start, end, error);
                }
                if (handover.completedLater()) {
                    startAsync(call, index + 1, finished);
                }
            });
            if (!handover.completedAlready()) {
                return;
            }
            i++;
        }
        finished.run();
    }

    private void succeeded(int i, long start, long end, R answer) {
        burst.succeeded(i, start, end);
        answers[i] = answer;
    }

    private void failed(int i, long start, long end, Throwable error) {
        if (error instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        failures[i] = Failure.of(error);
        burst.failed(i, start, end, failures[i]);
        if (Crash.isUsersOwn(error)) {
            crashes.add(error);
        }
    }

    /** A check refused the answer: the operation was an error after all. */
    void reject(int i, Failure failure) {
        failures[i] = failure;
        burst.reject(i, failure);
    }

    /** A check threw: an error of the operation and a crash of the user's own code. */
    void crashedIn(int i, Failure failure, Throwable crash) {
        reject(i, failure);
        crashes.add(crash);
    }

    /** The workload provoked this answer, or this failure. */
    void expected(int i, String what) {
        expected[i] = true;
        burst.expected(i, what);
    }

    int operations() {
        return arguments.length;
    }

    boolean succeeded(int i) {
        return failures[i] == null && !expected[i];
    }

    /** Of an operation that failed. */
    Failure failure(int i) {
        return failures[i];
    }

    @SuppressWarnings("unchecked")
    A argument(int i) {
        return (A) arguments[i];
    }

    @SuppressWarnings("unchecked")
    R answer(int i) {
        return (R) answers[i];
    }

    Burst burst() {
        return burst;
    }

    long startMillis() {
        return startMillis;
    }

    /** Failures that are the user's own code's, not the database's or the network's. */
    List<Throwable> crashes() {
        return crashes;
    }
}
