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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Millions of items of a long run do not fit in memory all at once. */
    private static final int AT_A_TIME = 1_000;

    private static final long READ = 21;
    private static final long UPDATE = 22;
    private static final long DELETE = 23;

    private final OrderKeys keys;
    private final KeyChoice choice;
    private final String owner;
    private final int contestant;
    private final long seed;
    private final List<Item> known = new ArrayList<>();
    private final LiveItems live = new LiveItems();
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
        Order order = OrderCopy.ofVersion(keys.own(creator, place), State.FIRST_VERSION);
        Item item = new Item(order.key(), () -> keys.own(creator, place));
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
        OrderChange values = keys.change(contestant, place);
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
        if (live.size() > 0) {
            return live.get(choice.index(random, place, live.size()));
        }
        if (gone.isEmpty()) {
            throw new IllegalStateException("there is no item to meet: none was created before the first round");
        }
        return gone.get(choice.index(random, place, gone.size()));
    }

    /** Whoever comes first in a round makes known what the round before has left. */
    private synchronized void enter(Phase in, Place place) {
        if (place.round() == round && in.name().equals(phase)) {
            return;
        }
        round = place.round();
        phase = in.name();
        created.values().forEach(live::add);
        gone.addAll(deleted.values());
        deleted.values().forEach(live::remove);
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

    /**
     * What is wrong at the end: items that are not as their last acknowledged write left them, in the words of a report.
     *
     * @param table asked with some keys at a time, deleted ones too: what it holds under them
     */
    public synchronized Optional<String> objection(Function<List<OrderKey>, Collection<Order>> table) {
        Map<OrderKey, String> wrong = new LinkedHashMap<>();
        for (int first = 0; first < known.size(); first += AT_A_TIME) {
            List<Item> items = known.subList(first, Math.min(first + AT_A_TIME, known.size()));
            Map<OrderKey, Order> stored = table
                    .apply(items.stream().map(Item::key).toList())
                    .stream()
                    .collect(Collectors.toMap(Order::key, Function.identity()));
            for (Item item : items) {
                item.objection(Optional.ofNullable(stored.get(item.key())))
                        .ifPresent(found -> wrong.put(item.key(), found));
            }
        }
        return wrong.entrySet().stream()
                .findFirst()
                .map(first -> wrong.size() + " of " + known.size() + " items are wrong; the first, "
                        + first.getKey().partitionKey() + ", " + first.getValue());
    }
}
