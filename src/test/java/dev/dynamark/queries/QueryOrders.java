package dev.dynamark.queries;

import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderCopy;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.Status;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;

/**
 * The orders that queries read: a dataset and, where it is wanted, one more customer whose partition holds some megabytes.
 * Every order is a pure function of its index and the dataset's seed. Immutable and thread-safe.
 */
public final class QueryOrders {

    /** The customer with the large partition. */
    public static final String BULK = "bulk";

    /** About 1 KB each. */
    static final int BULK_ORDERS = 2_250;

    private static final long PERIOD_SECONDS = 3_600L * Dataset.ORDERS_PER_CUSTOMER;

    private final Dataset dataset;
    private final int bulkOrders;
    private final Dataset bulk;
    private final Instant start;

    private QueryOrders(Dataset dataset, int bulkOrders) {
        this.dataset = dataset;
        this.bulkOrders = bulkOrders;
        this.bulk = new Dataset("bulk", BULK_ORDERS, dataset.shape(), ~dataset.seed());
        this.start = dataset.key(0).placedAt().truncatedTo(ChronoUnit.HOURS);
    }

    /** The orders of the dataset only. */
    public static QueryOrders of(Dataset dataset) {
        return new QueryOrders(dataset, 0);
    }

    /** Those that queries of these shapes read. */
    public static QueryOrders of(Dataset dataset, Collection<String> shapes) {
        return shapes.stream().flatMap(name -> Shapes.named(name).stream()).anyMatch(shape -> shape.from() == From.BULK)
                ? withBulk(dataset)
                : of(dataset);
    }

    /** With the customer whose partition is large. */
    public static QueryOrders withBulk(Dataset dataset) {
        return new QueryOrders(dataset, BULK_ORDERS);
    }

    /** How many there are. */
    public int size() {
        return dataset.orders() + bulkOrders;
    }

    /** How many of them the dataset does not have, which come last. */
    public int bulk() {
        return bulkOrders;
    }

    /** The dataset, which comes first. */
    public Dataset dataset() {
        return dataset;
    }

    /** @throws IndexOutOfBoundsException if there is no such order */
    public Order order(int index) {
        Objects.checkIndex(index, size());
        return index < dataset.orders() ? dataset.order(index) : bulkOrder(index - dataset.orders());
    }

    /** One of those that the dataset does not have, from 0. */
    public Order bulkOrder(int index) {
        Order order = bulk.order(Objects.checkIndex(index, bulkOrders));
        return OrderCopy.underKey(order, new OrderKey(BULK, order.placedAt(), order.id()));
    }

    /**
     * The query of a shape.
     *
     * @param variant whose orders: the same number, the same query
     */
    public OrderQuery query(Shape shape, int variant) {
        int customer = Math.floorMod(variant, dataset.customers());
        return new OrderQuery(
                shape.name(),
                source(shape, variant, customer),
                range(shape, customer),
                shape.filter(),
                shape.sorting(),
                shape.limit(),
                shape.pageSize());
    }

    /** How many orders a query of the shape reads at most in one request, before a filter drops any. */
    public int read(Shape shape) {
        Span span = shape.span();
        if (span instanceof Span.At || span instanceof Span.On) {
            return 1;
        }
        int partition = partition(shape.from());
        int range = partition;
        if (span instanceof Span.From from) {
            range = partition - from.place();
        } else if (span instanceof Span.UpTo upTo) {
            range = upTo.place();
        } else if (span instanceof Span.Between between) {
            range = between.end() - between.first();
        }
        return Math.min(range, shape.pageSize().orElse(range));
    }

    private Source source(Shape shape, int variant, int customer) {
        return switch (shape.from()) {
            case CUSTOMER ->
                new Source.OfCustomer(
                        dataset.key(customer * Dataset.ORDERS_PER_CUSTOMER).customerId());
            case BULK -> new Source.OfCustomer(BULK);
            case STATUS -> new Source.OfStatus(Status.values()[Math.floorMod(variant, Status.values().length)]);
            case TABLE -> new Source.Everything(shape.segments());
        };
    }

    private SortRange range(Shape shape, int customer) {
        Span span = shape.span();
        if (span instanceof Span.At at) {
            return new SortRange.At(dataset.key(customer * Dataset.ORDERS_PER_CUSTOMER + at.place()));
        }
        if (span instanceof Span.On on) {
            return new SortRange.On(dataset.key(customer * Dataset.ORDERS_PER_CUSTOMER + on.place())
                    .placedAt());
        }
        if (span instanceof Span.From from) {
            return new SortRange.After(instant(shape.from(), from.place()));
        }
        if (span instanceof Span.UpTo upTo) {
            return new SortRange.Before(instant(shape.from(), upTo.place()));
        }
        if (span instanceof Span.Between between) {
            return new SortRange.Between(instant(shape.from(), between.first()), instant(shape.from(), between.end()));
        }
        return new SortRange.Whole();
    }

    /** About when that many orders of such a partition have been placed: exactly, for a customer of the dataset. */
    private Instant instant(From from, int place) {
        return start.plusSeconds(PERIOD_SECONDS * place / partition(from)).plusNanos(1);
    }

    private int partition(From from) {
        return switch (from) {
            case CUSTOMER -> Dataset.ORDERS_PER_CUSTOMER;
            case BULK -> BULK_ORDERS;
            case STATUS -> size() / Status.values().length;
            case TABLE -> size();
        };
    }
}
