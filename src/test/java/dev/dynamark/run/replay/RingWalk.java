package dev.dynamark.run.replay;

import dev.dynamark.backend.replay.TooManyAnswersException;
import dev.dynamark.contestants.OrderStore;
import dev.dynamark.measure.Burst;
import dev.dynamark.measure.Failure;
import dev.dynamark.measure.Recorder;
import dev.dynamark.profile.Operation;
import dev.dynamark.run.lineup.Lineup;
import dev.dynamark.run.operations.ScanPlan;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderKeys;
import dev.dynamark.workload.Place;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Has every contestant send every request that measuring may ask of it, so that each answer is recorded: all slots of
 * the ring, with and without asking for consumed capacity, as the recorder does in warm-up and measuring.
 */
public final class RingWalk {

    /** Different orders in a ring. */
    public static final int ORDERS = 256;

    /**
     * Segments of a ring of scans: each is an answer of about a megabyte, of which a large table has a hundred, and one
     * alone is far more than the caches of a processor hold.
     */
    public static final int SEGMENTS = 16;

    /**
     * Updates first: whoever walks the same tables, now or in another process, reads orders of the same length then,
     * because no updated value is longer than another. Orders of their own come last and go again.
     */
    private static final List<Operation> SAFE_ORDER =
            List.of(Operation.UPDATE, Operation.GET, Operation.QUERY, Operation.SCAN, Operation.PUT, Operation.DELETE);

    private final Recorder recorder;
    private final Lineup lineup;
    private final ToIntFunction<String> numbers;
    private final int page;

    /**
     * @param numbers of contestants, as they are when measuring
     */
    public RingWalk(Recorder recorder, Lineup lineup, ToIntFunction<String> numbers, int page) {
        this.recorder = recorder;
        this.lineup = lineup;
        this.numbers = numbers;
        this.page = page;
    }

    /** What a walk needs of a dataset. */
    public record Ground(OrderKeys ring, ScanPlan scan, Map<String, OrderStore<?>> stores) {}

    /**
     * Walks. A contestant that fails is left out.
     *
     * @throws TooManyAnswersException if the answers do not fit into memory
     */
    public void walk(Ground ground, List<Operation> operations) {
        for (Operation operation : SAFE_ORDER) {
            if (operations.contains(operation)) {
                recorder.warmUp();
                walk(ground, operation);
                recorder.measure();
                walk(ground, operation);
            }
        }
    }

    private void walk(Ground ground, Operation operation) {
        for (String contestant : lineup.playing()) {
            try {
                walk(ground, operation, contestant, ground.stores().get(contestant));
            } catch (RuntimeException | LinkageError e) {
                refuseTooMany(e);
                lineup.leaveOut(
                        contestant,
                        "its answers to " + operation.label() + " could not be recorded, "
                                + Failure.of(e).message() + " at " + Failure.classAndPlace(e));
            }
        }
    }

    private <M> void walk(Ground ground, Operation operation, String contestant, OrderStore<M> store) {
        int slots = operation == Operation.SCAN
                ? ground.scan().drawn()
                : ground.ring().slots();
        for (int slot = 0; slot < slots; slot++) {
            // Bound to a burst, a request asks for capacity as it will when it counts; the burst is never recorded.
            Burst burst = recorder.burst(1);
            burst.bind();
            try {
                run(ground, operation, contestant, store, slot);
            } finally {
                burst.unbind();
            }
        }
    }

    private <M> void run(Ground ground, Operation operation, String contestant, OrderStore<M> store, int slot) {
        if (operation == Operation.SCAN) {
            var unused = store.scan(ground.scan().segment(slot));
            return;
        }
        OrderKeys keys = ground.ring().slot(slot);
        int number = numbers.applyAsInt(contestant);
        switch (operation) {
            case GET -> store.get(keys.existing(new Place(0, 0, 0)));
            case QUERY -> store.query(keys.range(new Place(0, 0, 0), page));
            case UPDATE -> store.update(keys.change(number, new Place(0, 0, 0)));
            default -> putAndDelete(store, keys.own(contestant, new Place(0, 0, 0)));
        }
    }

    /** Measuring deletes what it puts, and puts what it deletes. */
    private static <M> void putAndDelete(OrderStore<M> store, Order own) {
        store.put(store.model(own));
        store.delete(own.key());
    }

    private static void refuseTooMany(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooManyAnswersException tooMany) {
                throw tooMany;
            }
        }
    }
}
