package dev.dynamark.workload;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Which key an operation touches: a pure function of seed, user, round and position in the burst, so that every
 * contestant of a round meets the same keys, without shared state. Thread-safe.
 */
public final class OrderKeys {

    private static final long EXISTING = 1;
    private static final long RANGE = 2;
    private static final long CHANGE = 3;
    private static final long SLOT = 4;

    private final Dataset dataset;
    private final KeyChoice choice;
    private final long seed;
    private final Slots slots;

    private OrderKeys(Dataset dataset, KeyChoice choice, long seed) {
        this(dataset, choice, seed, Slots.NONE);
    }

    private OrderKeys(Dataset dataset, KeyChoice choice, long seed, Slots slots) {
        this.dataset = dataset;
        this.choice = choice;
        this.seed = seed;
        this.slots = slots;
    }

    /** So many places from the first on, to which all others are led; none: every place is its own. */
    private record Slots(int first, int count) {
        private static final Slots NONE = new Slots(0, 0);
    }

    /** Every order equally likely. */
    public static OrderKeys uniform(Dataset dataset, long seed) {
        return of(dataset, KeyChoice.uniform(), seed);
    }

    /**
     * A few orders much more often than most: the n-th most popular with weight {@code 1 / n^exponent}. Popular orders
     * are spread over the customers.
     *
     * @param exponent how steep; 0.99 is customary
     * @throws IllegalArgumentException if the exponent is not above 0
     */
    public static OrderKeys zipf(Dataset dataset, double exponent, long seed) {
        return of(dataset, KeyChoice.zipf(exponent), seed);
    }

    /** Orders as they are chosen. */
    public static OrderKeys of(Dataset dataset, KeyChoice choice, long seed) {
        return new OrderKeys(dataset, choice, seed);
    }

    /**
     * A ring of these keys: whoever asks is led to one of its slots, and each slot always gives the same key, range,
     * change and order. Few enough to be met all beforehand.
     *
     * @param orders how many different orders its keys are at least, not more than the dataset has; ranges may be fewer
     */
    public OrderKeys ring(int orders) {
        if (orders < 1 || orders > dataset.orders()) {
            throw new IllegalArgumentException("Expected a ring of 1 to " + dataset.orders() + " orders of "
                    + dataset.name() + ", found " + orders + ".");
        }
        Set<OrderKey> met = new HashSet<>();
        int count = 0;
        while (met.size() < orders) {
            met.add(met(new Place(0, 0, count++)));
        }
        return new OrderKeys(dataset, choice, seed, new Slots(0, count));
    }

    /** How many slots this ring has; 0 if it is none. */
    public int slots() {
        return slots.count();
    }

    /** What one slot of this ring gives to everybody. */
    public OrderKeys slot(int slot) {
        return new OrderKeys(dataset, choice, seed, new Slots(Objects.checkIndex(slot, slots.count()), 1));
    }

    /** The key of an order that exists. */
    public OrderKey existing(Place at) {
        return met(place(at));
    }

    private OrderKey met(Place place) {
        return dataset.key(chosen(stream(EXISTING, place), place));
    }

    /**
     * A range that covers this many orders that exist.
     *
     * @param items 1 to {@value Dataset#ORDERS_PER_CUSTOMER}
     */
    public OrderRange range(Place at, int items) {
        Place place = place(at);
        ItemRandom random = stream(RANGE, place);
        int customer = chosen(random, place) / Dataset.ORDERS_PER_CUSTOMER;
        return dataset.range(customer, random.nextInt(Dataset.ORDERS_PER_CUSTOMER - items + 1), items);
    }

    /**
     * A change of an order that exists: the same order for every contestant, but values of its own, all of one length.
     * With the same values for all, the first contestant of a round would change the item and its index entry, and the
     * others nothing.
     *
     * @param contestant number of the contestant, from 0
     */
    public OrderChange change(int contestant, Place at) {
        Place place = place(at);
        ItemRandom random = stream(CHANGE, place);
        OrderKey key = dataset.key(chosen(random, place));
        int cents = 100_001 + 10 * random.nextInt(80_000) + contestant % 9;
        int itemCount = 101 + 10 * random.nextInt(80) + contestant % 9;
        return new OrderChange(key, BigDecimal.valueOf(cents, 2), itemCount);
    }

    /**
     * An order that is not in the dataset and that no other user, round or contestant has: to create, or to delete after
     * it was created. Its content, and the number of its bytes, is the same for every contestant.
     */
    public Order own(String contestant, Place at) {
        Place place = place(at);
        String owner = "own-" + fixedWidth(contestant) + "-" + Text.zeroPadded(place.user(), 6) + "-"
                + Text.zeroPadded(place.round(), 8);
        return dataset.own(
                owner,
                ItemRandom.of(seed, place.user(), place.round(), place.position())
                        .nextLong());
    }

    private Place place(Place at) {
        return slots.count() == 0
                ? at
                : new Place(
                        0,
                        0,
                        slots.first()
                                + ItemRandom.of(seed, SLOT, at.user(), at.round(), at.position())
                                        .nextInt(slots.count()));
    }

    private int chosen(ItemRandom random, Place place) {
        return choice.index(random, place, dataset.orders());
    }

    private ItemRandom stream(long purpose, Place place) {
        return ItemRandom.of(seed, purpose, place.user(), place.round(), place.position());
    }

    /** A contestant with a longer name must not write longer items. */
    private static String fixedWidth(String contestant) {
        String digits = UUID.nameUUIDFromBytes(contestant.getBytes(StandardCharsets.UTF_8))
                .toString();
        return digits.substring(digits.length() - 12);
    }
}
