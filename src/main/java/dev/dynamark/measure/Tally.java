package dev.dynamark.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Figures of one series over some time. They add exactly. Confined to one thread at a time. */
final class Tally {

    private final Outcome outcome;
    private final Durations latency;
    private final Durations response;
    private final Durations poolWait;
    private final RequestTotals requests;
    private final MeterTotals meters = new MeterTotals();
    private final Map<Failure, Long> failures = new HashMap<>();
    private long count;
    private long checked;
    private long warmUpCount;
    private long sumNs;
    private int burst;
    private long firstStart;

    Tally(Outcome outcome, Supplier<Durations> durations) {
        this.outcome = outcome;
        latency = durations.get();
        response = durations.get();
        poolWait = durations.get();
        requests = new RequestTotals(durations.get());
    }

    /** Counts those operations of a measured burst that ended with this tally's outcome. */
    void add(Burst samples) {
        int part = samples.count(outcome);
        if (part == 0) {
            return;
        }
        if (samples.isPlain() && outcome == Outcome.OK) {
            samples.copyTo(latency);
        } else {
            addOperations(samples);
        }
        startedAt(samples.firstStart());
        count += part;
        checked += samples.isChecked() ? part : 0;
        sumNs += samples.sumNs(outcome);
        burst = Math.max(burst, samples.operations());
        meters.add(samples, part);
        if (samples.responseNs() != Burst.ABSENT) {
            response.record(samples.responseNs());
        }
        if (samples.poolWaitNs() != Burst.ABSENT && (outcome == Outcome.OK || part == samples.samples())) {
            poolWait.record(samples.poolWaitNs());
        }
    }

    private void addOperations(Burst samples) {
        for (int i = 0; i < samples.operations(); i++) {
            if (samples.ended(i, outcome)) {
                addOperation(samples, i);
            }
        }
    }

    private void addOperation(Burst samples, int i) {
        latency.record(samples.nanos(i));
        RequestTally sent = samples.tally(i);
        if (sent != null) {
            requests.add(sent);
        }
        if (outcome != Outcome.OK) {
            failures.merge(samples.failure(i), 1L, Long::sum);
        }
    }

    void addWarmUp(Burst samples) {
        warmUpCount += samples.count(outcome);
    }

    /** Keeps the capacity that a warm-up burst consumed. */
    void addWarmUpCapacity(Burst samples) {
        for (int i = 0; i < samples.operations(); i++) {
            RequestTally sent = samples.tally(i);
            if (sent != null && samples.ended(i, outcome)) {
                requests.addCapacity(sent);
            }
        }
    }

    void add(Tally others) {
        if (others.count > 0) {
            startedAt(others.firstStart);
        }
        latency.add(others.latency);
        response.add(others.response);
        poolWait.add(others.poolWait);
        requests.add(others.requests);
        meters.add(others.meters);
        others.failures.forEach((failure, n) -> failures.merge(failure, n, Long::sum));
        count += others.count;
        checked += others.checked;
        warmUpCount += others.warmUpCount;
        sumNs += others.sumNs;
        burst = Math.max(burst, others.burst);
    }

    private void startedAt(long start) {
        firstStart = count == 0 || start - firstStart < 0 ? start : firstStart;
    }

    void clear() {
        latency.clear();
        response.clear();
        poolWait.clear();
        requests.clear();
        meters.clear();
        failures.clear();
        count = 0;
        checked = 0;
        warmUpCount = 0;
        sumNs = 0;
        burst = 0;
    }

    long checked() {
        return checked;
    }

    Durations latency() {
        return latency;
    }

    Durations response() {
        return response;
    }

    Durations poolWait() {
        return poolWait;
    }

    RequestTotals requests() {
        return requests;
    }

    MeterTotals meters() {
        return meters;
    }

    Map<Failure, Long> failures() {
        return failures;
    }

    long count() {
        return count;
    }

    long warmUpCount() {
        return warmUpCount;
    }

    long sumNs() {
        return sumNs;
    }

    int burst() {
        return burst;
    }

    long firstStart() {
        return firstStart;
    }
}
