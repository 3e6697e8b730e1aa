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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The accounts of one contestant. Who pays whom is a pure function of seed, user, round and position; what its answers say is
 * counted here. Thread-safe.
 */
public final class Bank {

    /** So much that no account ever runs out: then a transfer moves what it says. */
    private static final long FIRST_BALANCE = 1_000_000_000_000L;

    private static final int MOST = 5_000;
    private static final long TRANSFER = 41;
    private static final long READ = 42;

    private final String owner;
    private final int accounts;
    private final long seed;
    private final AtomicIntegerArray touched;
    private final AtomicIntegerArray written;
    private final AtomicLongArray gained;
    private final Set<Moving> unknown = ConcurrentHashMap.newKeySet();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong cancelled = new AtomicLong();
    private final AtomicLong overtaken = new AtomicLong();
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
        this.written = new AtomicIntegerArray(accounts);
        this.gained = new AtomicLongArray(accounts);
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
            unknown.add(this);
            others.set(touched.incrementAndGet(from) + touched.incrementAndGet(to));
        }

        /** What is moved. */
        public Transfer transfer() {
            return transfer;
        }

        /** It was acknowledged; always true. */
        public boolean acknowledged() {
            unknown.remove(this);
            acknowledged.incrementAndGet();
            gained.addAndGet(from, -transfer.cents());
            gained.addAndGet(to, transfer.cents());
            written.incrementAndGet(from);
            written.incrementAndGet(to);
            return true;
        }

        /** It was cancelled for another transfer under way, before anything was done; always true. */
        public boolean cancelled() {
            unknown.remove(this);
            cancelled.incrementAndGet();
            return true;
        }

        /** It was refused because an account was not as it was read; whether somebody else's transfer explains that. */
        public boolean isOvertaken() {
            boolean explained = touched.get(from) + touched.get(to) > others.get() || others.get() > 2;
            if (explained) {
                unknown.remove(this);
                overtaken.incrementAndGet();
            }
            return explained;
        }

        private long gainOf(int account) {
            return account == to ? transfer.cents() : account == from ? -transfer.cents() : 0;
        }
    }

    /** Somebody pays somebody else. */
    public Moving transfer(Place place) {
        ItemRandom random = ItemRandom.of(seed, TRANSFER, place.user(), place.round(), place.position());
        int from = random.nextInt(accounts);
        int to = (from + 1 + random.nextInt(accounts - 1)) % accounts;
        return new Moving(from, to, 1L + random.nextInt(MOST));
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

    /** Whether an account that was read may have been so at some time since the first transfer. */
    public boolean isPossible(Account read) {
        long writes = read.counter() - 1;
        return writes >= 0
                && Math.abs(read.cents() - FIRST_BALANCE) <= MOST * writes
                && IntStream.range(0, accounts)
                        .anyMatch(account -> id(account).equals(read.id()) && writes <= touched.get(account));
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
        return IntStream.range(0, accounts)
                .mapToObj(account -> objection(account, byId.get(id(account))))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> opened.stream()
                        .filter(id -> !byId.get(id).equals(new Account(id, 0, 1)))
                        .findFirst()
                        .map(id -> "account " + id + " was opened and is not as it was written"));
    }

    /** Nobody knows of transfers that were neither acknowledged nor refused. */
    private Optional<String> objection(int account, Account stored) {
        long expected = FIRST_BALANCE + gained.get(account);
        List<Moving> open =
                unknown.stream().filter(each -> each.gainOf(account) != 0).toList();
        long most = expected
                + open.stream()
                        .mapToLong(each -> Math.max(0, each.gainOf(account)))
                        .sum();
        long least = expected
                + open.stream()
                        .mapToLong(each -> Math.min(0, each.gainOf(account)))
                        .sum();
        if (stored.cents() < least || stored.cents() > most) {
            return Optional.of("after the transfers that were acknowledged account " + account + " must hold "
                    + expected + " cents and holds " + stored.cents() + besides(open.size()));
        }
        long writes = stored.counter() - 1;
        int must = written.get(account);
        return writes >= must && writes <= must + open.size()
                ? Optional.empty()
                : Optional.of("account " + account + " was written " + writes + " times, by " + must
                        + " transfers that were acknowledged" + besides(open.size()));
    }

    /**
     * What is wrong with what was told of transfers.
     *
     * @param seen what became of their transactions, by who saw the server's answers
     */
    public Optional<String> objection(Transactions seen) {
        int open = unknown.size();
        return Stream.of(
                        told("acknowledged", acknowledged.get(), "carried out", seen.done(), open),
                        told("in conflict", cancelled.get(), "in conflict", seen.inConflict(), open),
                        told("overtaken", overtaken.get(), "refused for a condition", seen.conditionFailed(), open))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> told(String outcome, long told, String answer, long seen, int open) {
        return seen >= told && seen <= told + open
                ? Optional.empty()
                : Optional.of(told + " transfers were " + outcome + ", but " + seen + " transactions were " + answer
                        + besides(open));
    }

    private static String besides(int open) {
        return open == 0 ? "" : "; of " + open + " transfers nothing is known";
    }
}
