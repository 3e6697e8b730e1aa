package dev.dynamark.crud;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One item of one contestant, as its writes left it: the last acknowledged state, and what was sent and neither
 * acknowledged nor refused, which the database may hold as well. Thread-safe.
 */
final class Item {

    /** A read is not overtaken by more updates of one item than this. */
    private static final int REMEMBERED = 256;

    private final OrderKey key;
    private final Supplier<Order> created;
    private final List<State> acknowledged = new ArrayList<>(List.of(State.CREATED));
    private final List<State> sent = new ArrayList<>(0);
    private int deletesSent;
    private int deletesAnswered;
    private boolean gone;

    /** @param created the order as it was created, made anew each time: thousands do not fit in memory */
    Item(OrderKey key, Supplier<Order> created) {
        this.key = key;
        this.created = created;
    }

    OrderKey key() {
        return key;
    }

    /** The version of the last acknowledged write. */
    synchronized long version() {
        return last().version();
    }

    synchronized boolean isGone() {
        return gone;
    }

    private State last() {
        return acknowledged.get(acknowledged.size() - 1);
    }

    /** An update to the version after this one is about to be sent. */
    synchronized State sending(OrderChange change, long expectedVersion) {
        State state = new State(expectedVersion + 1, Optional.of(change));
        sent.add(state);
        return state;
    }

    /** The update was answered; whether that can be right. A version is given away once. */
    synchronized boolean acknowledged(State state, Order answer) {
        boolean first = state.version() > last().version();
        sent.remove(state);
        if (first) {
            acknowledged.add(state);
            if (acknowledged.size() > REMEMBERED) {
                acknowledged.remove(0);
            }
        }
        return first && state.of(created.get()).equals(answer);
    }

    /** The update was refused for its version; whether somebody else's write explains that. */
    synchronized boolean refused(State state) {
        boolean overtaken = state.version() <= last().version()
                || deletesSent > 0
                || sent.stream().anyMatch(other -> other != state && other.version() == state.version());
        if (overtaken) {
            sent.remove(state);
        }
        return overtaken;
    }

    /** Whether nothing can be there, now that somebody has sent a delete. */
    synchronized boolean mayBeGone() {
        return deletesSent > 0;
    }

    /**
     * Whether a read can have found this.
     *
     * @param since the last acknowledged version when the read was sent
     */
    synchronized boolean mayBe(Order found, long since) {
        long version = found.version().orElse(0L);
        return version >= since && (isOneOf(acknowledged, version, found) || isOneOf(sent, version, found));
    }

    private boolean isOneOf(List<State> states, long version, Order found) {
        return states.stream().filter(state -> state.version() == version).anyMatch(state -> state.of(created.get())
                .equals(found));
    }

    synchronized void sendingDelete() {
        deletesSent++;
    }

    /** A delete was answered; whether it is the first that found the item. */
    synchronized boolean deleted() {
        boolean first = !gone;
        gone = true;
        deletesAnswered++;
        return first;
    }

    /** A delete found nothing; whether another delete explains that. */
    synchronized boolean foundNothingToDelete() {
        boolean explained = deletesSent > 1;
        if (explained) {
            deletesAnswered++;
        }
        return explained;
    }

    /** What is wrong with what the database holds at the end; empty if it is as it must be. */
    synchronized Optional<String> objection(Optional<Order> stored) {
        if (gone) {
            return stored.map(there ->
                    "was deleted and is there, of version " + there.version().orElse(0L));
        }
        if (stored.isEmpty()) {
            return deletesSent > deletesAnswered ? Optional.empty() : Optional.of("is gone and nobody deleted it");
        }
        Order found = stored.get();
        return mayBe(found, version())
                ? Optional.empty()
                : Optional.of("is not as its last acknowledged write left it: expected version " + version()
                        + ", found version " + found.version().orElse(0L)
                        + (found.version().equals(Optional.of(version())) ? " with other content" : ""));
    }
}
