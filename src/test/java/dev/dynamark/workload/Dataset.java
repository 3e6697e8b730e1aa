package dev.dynamark.workload;

/**
 * A number of orders of one shape, 125 per customer, each a pure function of the seed and its index. Immutable and
 * thread-safe; items are made when asked for.
 *
 * @param name how results call it, such as {@code small}
 * @param orders how many orders, a multiple of {@value #ORDERS_PER_CUSTOMER}
 * @param shape what each order carries
 * @param seed where every byte comes from
 * @throws IllegalArgumentException if {@code orders} is not a positive multiple of {@value #ORDERS_PER_CUSTOMER}
 */
public record Dataset(String name, int orders, ItemShape shape, long seed) {

    /** Orders of every customer: enough for a range of 100. */
    public static final int ORDERS_PER_CUSTOMER = 125;

    private static final long FIRST_DAY = 1_704_067_200L;
    private static final int SECONDS_BETWEEN_ORDERS = 3_600;
    private static final long KEY_STREAM = 1;
    private static final long CONTENT_STREAM = 2;
    private static final long PROFILE_STREAM = 3;
    private static final long OWN_STREAM = 4;

    public Dataset {
        if (orders < ORDERS_PER_CUSTOMER || orders % ORDERS_PER_CUSTOMER != 0) {
            throw new IllegalArgumentException("Expected a positive multiple of " + ORDERS_PER_CUSTOMER
                    + " orders, found " + orders + ": every customer has the same number of orders.");
        }
    }

    /** 1,000 orders of 8 customers. */
    public static Dataset small(ItemShape shape, long seed) {
        return new Dataset("small", 1_000, shape, seed);
    }

    /** 100,000 orders of 800 customers. */
    public static Dataset large(ItemShape shape, long seed) {
        return new Dataset("large", 100_000, shape, seed);
    }

    /** How many customers, each with one profile. */
    public int customers() {
        return orders / ORDERS_PER_CUSTOMER;
    }

    /** How many items the table holds once loaded: orders and profiles. */
    public int items() {
        return orders + customers();
    }

    /**
     * The key of one order, without making the order.
     *
     * @throws IndexOutOfBoundsException if there is no such order
     */
    public OrderKey key(int index) {
        if (index < 0 || index >= orders) {
            throw new IndexOutOfBoundsException(
                    "Expected the index of an order from 0 to " + (orders - 1) + ", found " + index + ".");
        }
        return keyOf(
                customerId(index / ORDERS_PER_CUSTOMER),
                index % ORDERS_PER_CUSTOMER,
                ItemRandom.of(seed, KEY_STREAM, index));
    }

    /**
     * One order. Orders of a customer follow each other in the index and in time.
     *
     * @throws IndexOutOfBoundsException if there is no such order
     */
    public Order order(int index) {
        return new OrderGenerator(shape).order(key(index), ItemRandom.of(seed, CONTENT_STREAM, index));
    }

    /**
     * The profile of one customer.
     *
     * @throws IndexOutOfBoundsException if there is no such customer
     */
    public Profile profile(int customer) {
        if (customer < 0 || customer >= customers()) {
            throw new IndexOutOfBoundsException(
                    "Expected the index of a customer from 0 to " + (customers() - 1) + ", found " + customer + ".");
        }
        ItemRandom random = ItemRandom.of(seed, PROFILE_STREAM, customer);
        String id = customerId(customer);
        return new Profile(
                id,
                Text.name(random),
                "customer-" + id + "@example.com",
                OrderGenerator.instant(FIRST_DAY - 86_400L * (1 + random.nextInt(1_000)), random));
    }

    /**
     * The range that covers {@code items} orders in a row of one customer.
     *
     * @throws IndexOutOfBoundsException if the customer has no such orders
     */
    public OrderRange range(int customer, int first, int items) {
        if (first < 0 || items < 1 || first + items > ORDERS_PER_CUSTOMER) {
            throw new IndexOutOfBoundsException("Expected 1 to " + ORDERS_PER_CUSTOMER
                    + " orders in a row within one customer's, found " + items + " from " + first + " on.");
        }
        OrderKey from = key(customer * ORDERS_PER_CUSTOMER + first);
        OrderKey to = key(customer * ORDERS_PER_CUSTOMER + first + items - 1);
        return new OrderRange(from.customerId(), from.placedAt(), to.placedAt());
    }

    /** An order beyond the dataset, in a partition of its own; the same content for the same number. */
    Order own(String customerId, long number) {
        ItemRandom random = ItemRandom.of(seed, OWN_STREAM, number);
        OrderKey key = keyOf(customerId, random.nextInt(ORDERS_PER_CUSTOMER), random);
        return new OrderGenerator(shape).order(key, random);
    }

    private static OrderKey keyOf(String customerId, int position, ItemRandom random) {
        long second = FIRST_DAY + (long) position * SECONDS_BETWEEN_ORDERS + random.nextInt(SECONDS_BETWEEN_ORDERS);
        return new OrderKey(customerId, OrderGenerator.instant(second, random), Text.letters(random, 12));
    }

    private static String customerId(int customer) {
        return Text.zeroPadded(customer, 6);
    }
}
