package dev.dynamark.workload;

import dev.dynamark.workload.CustomerGraph.Share;
import java.util.List;

/** A walk: each turn begins at some customer, and every operation goes on to one who shares the order before. */
record GraphChoice(CustomerGraph graph, long seed) implements KeyChoice {

    /** Longer walks begin anew, so that a place costs no more than this. */
    private static final int LONGEST = 32;

    private static final long WALK = 33;

    @Override
    public int index(ItemRandom random, Place place, int size) {
        int begin = place.position() / LONGEST;
        ItemRandom walk = ItemRandom.of(seed, WALK, place.user(), place.round(), begin);
        int customer = walk.nextInt(graph.dataset().customers());
        int order = 0;
        for (int step = 0; step <= place.position() % LONGEST; step++) {
            List<Share> shares = graph.sharesOf(customer);
            Share next = shares.get(walk.nextInt(shares.size()));
            order = next.order();
            customer = next.with();
        }
        return order;
    }
}
