package dev.dynamark.crud;

import dev.dynamark.workload.ItemRandom;
import dev.dynamark.workload.KeyChoice;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderCopy;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderKeys;
import dev.dynamark.workload.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The items of one contestant in one table: what is there to read, change and delete, and what each must be at the end. What
 * is created or deleted in a round is known to all users from the next round on, so that the items met are a pure function of
 * seed, user, round and position, however users overtake each other. Thread-safe.
 */
public final class Population {

    /** One in so many reads is of an item that was deleted. */
    private static final int READS_PER_DELETED = 10;

    /** One in so many updates is of a version that was overtaken. */
    private static final int UPDATES_PER_OUTDATED = 10;

    private static final long READ = 21;
    private static final long UPDATE = 22;
    private static final long DELETE = 23;

    private final OrderKeys keys;
    private final KeyChoice choice;
    private final String owner;
    private final int contestant;
    private final long seed;
    private final List<Item> known = new ArrayList<>();
    private final List<Item> live = new ArrayList<>();
    private final List<Item> gone = new ArrayList<>();
    private final SortedMap<Place, Item> created = new TreeMap<>();
    private final SortedMap<Place, Item> deleted = new TreeMap<>();
    private String phase = "";
    private int round = -1;

    /**
     * A population of nothing.
     *
     * @param choice which of the items that are there is met
     * @param owner who creates the items; no two populations of one table have the same
     * @param contestant number of the contestant, from 0
     */
    public Population(OrderKeys keys, KeyChoice choice, String owner, int contestant, long seed) {
        this.keys = keys;
        this.choice = choice;
        this.owner = owner;
        this.contestant = contestant;
        this.seed = seed;
    }

    /**
     * What users do between two barriers.
     *
     * @param name of the lock-step: rounds of several have the same numbers
     */
    public record Phase(String name) {}

    /** An item that nobody else creates. */
    public Creation create(Phase in, Place place) {
        enter(in, place);
        String creator = owner + " " + in.name();
        Order order = OrderCopy.ofVersion(
                keys.own(creator, place.user(), place.round(), place.position()), State.FIRST_VERSION);
        Item item = new Item(order.key(), () -> keys.own(creator, place.user(), place.round(), place.position()));
        return new Creation(this, place, item, order);
    }

    /** A read of an item that is there, or now and then of one that was deleted. */
    public Look read(Phase in, Place place) {
        ItemRandom random = random(READ, in, place);
        boolean ofDeleted = random.nextInt(READS_PER_DELETED) == 0;
        synchronized (this) {
            enter(in, place);
            return new Look(ofDeleted && !gone.isEmpty() ? gone.get(random.nextInt(gone.size())) : pick(random, place));
        }
    }

    /** An update of an item of its last version, or now and then of the version before. */
    public Update update(Phase in, Place place) {
        ItemRandom random = random(UPDATE, in, place);
        boolean outdated = random.nextInt(UPDATES_PER_OUTDATED) == 0;
        Item item = pickIn(in, place, random);
        OrderChange values = keys.change(contestant, place.user(), place.round(), place.position());
        OrderChange change = new OrderChange(item.key(), values.total(), values.itemCount());
        return new Update(item, change, item.version() - (outdated ? 1 : 0));
    }

    /** A delete of an item that is there. */
    public Deletion delete(Phase in, Place place) {
        return new Deletion(this, place, pickIn(in, place, random(DELETE, in, place)));
    }

    private ItemRandom random(long purpose, Phase in, Place place) {
        return ItemRandom.of(seed, purpose, in.name().hashCode(), place.user(), place.round(), place.position());
    }

    private synchronized Item pickIn(Phase in, Place place, ItemRandom random) {
        enter(in, place);
        return pick(random, place);
    }

    /** Where all are deleted, it is one of those. */
    private Item pick(ItemRandom random, Place place) {
        List<Item> among = live.isEmpty() ? gone : live;
        if (among.isEmpty()) {
            throw new IllegalStateException("there is no item to meet: none was created before the first round");
        }
        return among.get(choice.index(random, place, among.size()));
    }

    /** Whoever comes first in a round makes known what the round before has left. */
    private synchronized void enter(Phase in, Place place) {
        if (place.round() == round && in.name().equals(phase)) {
            return;
        }
        round = place.round();
        phase = in.name();
        live.addAll(created.values());
        gone.addAll(deleted.values());
        if (!deleted.isEmpty()) {
            Set<Item> left = new HashSet<>(deleted.values());
            live.removeIf(left::contains);
        }
        created.clear();
        deleted.clear();
    }

    synchronized void created(Place place, Item item) {
        created.put(place, item);
        known.add(item);
    }

    synchronized void deleted(Place place, Item item) {
        deleted.put(place, item);
    }

    /** The keys of all items whose creation was acknowledged, deleted ones too. */
    public synchronized List<OrderKey> keys() {
        return known.stream().map(Item::key).toList();
    }

    /**
     * What is wrong at the end: items that are not as their last acknowledged write left them, in the words of a report.
     *
     * @param stored what the table holds under the keys of {@link #keys()}
     */
    public synchronized Optional<String> objection(Collection<Order> stored) {
        Map<OrderKey, Order> byKey = new HashMap<>();
        stored.forEach(order -> byKey.put(order.key(), order));
        Map<OrderKey, String> wrong = new LinkedHashMap<>();
        for (Item item : known) {
            item.objection(Optional.ofNullable(byKey.get(item.key()))).ifPresent(found -> wrong.put(item.key(), found));
        }
        return wrong.entrySet().stream()
                .findFirst()
                .map(first -> wrong.size() + " of " + known.size() + " items are wrong; the first, "
                        + first.getKey().partitionKey() + ", " + Objects.requireNonNull(first.getValue()));
    }
}
