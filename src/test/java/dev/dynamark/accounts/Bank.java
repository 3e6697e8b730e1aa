package dev.dynamark.accounts;

import dev.dynamark.workload.Account;
import dev.dynamark.workload.ItemRandom;
import dev.dynamark.workload.Place;
import dev.dynamark.workload.Transfer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The accounts of one contestant. Who pays whom is a pure function of seed, user, round and position; what its answers say is
 * counted here. Thread-safe.
 */
public final class Bank {

    private static final long FIRST_BALANCE = 100_000;
    private static final long TRANSFER = 41;
    private static final long READ = 42;

    private final String owner;
    private final int accounts;
    private final long seed;
    private final AtomicIntegerArray touched;
    private final AtomicLong moved = new AtomicLong();
    private final AtomicLong unknown = new AtomicLong();
    private final ConcurrentLinkedQueue<String> opened = new ConcurrentLinkedQueue<>();

    /**
     * A bank whose accounts are not written yet.
     *
     * @param owner no two banks of a table have the same
     * @param accounts that money moves between, at least 2
     */
    public Bank(String owner, int accounts, long seed) {
        String digits =
                UUID.nameUUIDFromBytes(owner.getBytes(StandardCharsets.UTF_8)).toString();
        this.owner = digits.substring(digits.length() - 12);
        this.accounts = accounts;
        this.seed = seed;
        this.touched = new AtomicIntegerArray(accounts);
    }

    private String id(int account) {
        return owner + "-" + account;
    }

    /** The accounts as they are before any money moves. */
    public List<Account> first() {
        return IntStream.range(0, accounts)
                .mapToObj(account -> new Account(id(account), FIRST_BALANCE, 1))
                .toList();
    }

    /** A transfer under way. */
    public final class Moving {

        private final int from;
        private final int to;
        private final Transfer transfer;
        private final AtomicInteger others = new AtomicInteger();

        private Moving(int from, int to, long cents) {
            this.from = from;
            this.to = to;
            this.transfer = new Transfer(id(from), id(to), cents);
            unknown.incrementAndGet();
            others.set(touched.incrementAndGet(from) + touched.incrementAndGet(to));
        }

        /** What is moved. */
        public Transfer transfer() {
            return transfer;
        }

        /** It was acknowledged; always true. */
        public boolean acknowledged() {
            unknown.decrementAndGet();
            moved.incrementAndGet();
            return true;
        }

        /** It was cancelled before anything was done; always true. */
        public boolean cancelled() {
            unknown.decrementAndGet();
            return true;
        }

        /** It was refused because an account was not as it was read; whether somebody else's transfer explains that. */
        public boolean isOvertaken() {
            boolean explained = touched.get(from) + touched.get(to) > others.get() || others.get() > 2;
            if (explained) {
                unknown.decrementAndGet();
            }
            return explained;
        }
    }

    /** Somebody pays somebody else. */
    public Moving transfer(Place place) {
        ItemRandom random = ItemRandom.of(seed, TRANSFER, place.user(), place.round(), place.position());
        int from = random.nextInt(accounts);
        int to = (from + 1 + random.nextInt(accounts - 1)) % accounts;
        return new Moving(from, to, 1L + random.nextInt(5_000));
    }

    /** New accounts without money. */
    public List<Account> opening(String phase, Place place, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Account(
                        String.join(
                                "-",
                                owner,
                                phase,
                                String.valueOf(place.user()),
                                String.valueOf(place.round()),
                                String.valueOf(place.position()),
                                String.valueOf(i)),
                        0,
                        1))
                .toList();
    }

    /** The new accounts were written; always true. */
    public boolean opened(List<Account> written) {
        written.forEach(account -> opened.add(account.id()));
        return true;
    }

    /** Some accounts that there are, each once. */
    public List<String> some(Place place, int count) {
        ItemRandom random = ItemRandom.of(seed, READ, place.user(), place.round(), place.position());
        Set<String> ids = new LinkedHashSet<>();
        while (ids.size() < Math.min(count, accounts)) {
            ids.add(id(random.nextInt(accounts)));
        }
        return List.copyOf(ids);
    }

    /** Every account that must be there at the end. */
    public List<String> all() {
        return Stream.concat(first().stream().map(Account::id), opened.stream()).toList();
    }

    /**
     * What is wrong at the end.
     *
     * @param stored what the table holds under the ids of {@link #all()}
     */
    public Optional<String> objection(Collection<Account> stored) {
        Map<String, Account> byId = new HashMap<>();
        stored.forEach(account -> byId.put(account.id(), account));
        List<String> missing =
                all().stream().filter(id -> !byId.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            return Optional.of(missing.size() + " of " + all().size() + " accounts are missing");
        }
        long sum = byId.values().stream().mapToLong(Account::cents).sum();
        if (sum != FIRST_BALANCE * accounts) {
            return Optional.of("the sum was " + FIRST_BALANCE * accounts + " cents and is " + sum);
        }
        long writes = first().stream()
                .mapToLong(account -> byId.get(account.id()).counter() - 1)
                .sum();
        return writes >= 2 * moved.get() && writes <= 2 * (moved.get() + unknown.get())
                ? Optional.empty()
                : Optional.of(moved.get() + " transfers were acknowledged and " + unknown.get()
                        + " were neither that nor refused, but accounts were written " + writes + " times");
    }
}
