package dev.dynamark.orm.access;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What clients really send, attempts that are repeated included, whatever made it. Thread-safe. */
public final class SentRequests {

    private final AtomicInteger all = new AtomicInteger();
    private final List<SentRequest> remembered = new CopyOnWriteArrayList<>();

    void add(SentRequest request) {
        all.incrementAndGet();
        remembered.add(request);
    }

    /** How many there ever were. */
    public int everSent() {
        return all.get();
    }

    /** Remembers none of those so far. */
    public void forget() {
        remembered.clear();
    }

    /** How many are remembered. */
    public int count() {
        return remembered.size();
    }

    /** One of those that are remembered, from 0. */
    public SentRequest get(int index) {
        return remembered.get(index);
    }
}
