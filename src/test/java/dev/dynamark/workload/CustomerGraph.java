package dev.dynamark.workload;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Customers who share orders: each shares one order with each of its neighbours in a circle, and one with a customer far
 * away, as in a small world. Drawn from the dataset's seed. Immutable.
 *
 * @param dataset whose customers and orders
 */
public record CustomerGraph(Dataset dataset) {

    private static final long FAR = 31;
    private static final long SHARED = 32;
    private static final int NEIGHBOURS = 4;

    /**
     * An order that its customer shares with another.
     *
     * @param order its index in the dataset
     * @param customer whose order it is
     * @param with the other customer
     */
    public record Share(int order, int customer, int with) {}

    /** The graph of a dataset. */
    public static CustomerGraph of(Dataset dataset) {
        return new CustomerGraph(dataset);
    }

    /** Every shared order, customer after customer. */
    public Stream<Share> shares() {
        return IntStream.range(0, dataset.customers()).boxed().flatMap(customer -> sharesOf(customer).stream());
    }

    /** The orders that one customer shares with others. */
    public List<Share> sharesOf(int customer) {
        return IntStream.rangeClosed(0, NEIGHBOURS)
                .map(link -> other(customer, link))
                .filter(other -> other != customer)
                .distinct()
                .mapToObj(other -> new Share(sharedOrder(customer, other), customer, other))
                .toList();
    }

    private int other(int customer, int link) {
        int customers = dataset.customers();
        if (link == NEIGHBOURS) {
            return ItemRandom.of(dataset.seed(), FAR, customer).nextInt(customers);
        }
        int distance = link < NEIGHBOURS / 2 ? link - NEIGHBOURS / 2 : link - NEIGHBOURS / 2 + 1;
        return Math.floorMod(customer + distance, customers);
    }

    private int sharedOrder(int customer, int other) {
        return customer * Dataset.ORDERS_PER_CUSTOMER
                + ItemRandom.of(dataset.seed(), SHARED, customer, other).nextInt(Dataset.ORDERS_PER_CUSTOMER);
    }
}
