package dev.dynamark.feeders;

import dev.dynamark.profile.Node;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A feeder without end whose numbers never come twice, not in another injector either: injector 1 of 3 has 1, 4, 7 … Thread-safe.
 */
public final class UniqueNumbers implements Iterator<Map<String, Object>> {

    /** The session attribute that holds the number, a {@link Long}. */
    public static final String NUMBER = "number";

    private final int count;
    private final AtomicLong next;

    /** @param node which injector this is, of how many */
    public UniqueNumbers(Node node) {
        this.count = node.count();
        this.next = new AtomicLong(node.index());
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Map<String, Object> next() {
        return Map.of(NUMBER, next.getAndAdd(count));
    }
}
