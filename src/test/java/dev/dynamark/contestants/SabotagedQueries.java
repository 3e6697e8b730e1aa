package dev.dynamark.contestants;

import dev.dynamark.queries.Filter;
import dev.dynamark.queries.OrderQuery;
import dev.dynamark.queries.Sorting;
import dev.dynamark.workload.Order;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The baseline with one thing left out of its queries: what the check of answers must notice. */
public final class SabotagedQueries {

    private SabotagedQueries() {}

    /** Leaves out the last term of every filter that has several. */
    public static final class WithoutATerm extends Sabotaged {

        /** Found by its name. */
        public WithoutATerm() {
            super("without-a-term", query -> query.withFilter(query.filter().flatMap(WithoutATerm::shorter)), false);
        }

        private static Optional<Filter> shorter(Filter filter) {
            return filter instanceof Filter.And and
                    ? Optional.of(Filter.and(
                            and.terms().subList(0, and.terms().size() - 1).toArray(Filter[]::new)))
                    : Optional.of(filter);
        }
    }

    /** Leaves out the second page. */
    public static final class WithoutAPage extends Sabotaged {

        /** Found by its name. */
        public WithoutAPage() {
            super("without-a-page", query -> query, true);
        }
    }

    /** Leaves out that the order is descending. */
    public static final class WithoutTheOrder extends Sabotaged {

        /** Found by its name. */
        public WithoutTheOrder() {
            super("without-the-order", query -> query.withSorting(Sorting.ASCENDING), false);
        }
    }

    /** Asks another query than it is told to. */
    private abstract static class Sabotaged implements QueryContestant {

        private final String id;
        private final UnaryOperator<OrderQuery> other;
        private final boolean dropsPages;

        Sabotaged(String id, UnaryOperator<OrderQuery> other, boolean dropsPages) {
            this.id = id;
            this.other = other;
            this.dropsPages = dropsPages;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String description() {
            return "The baseline, sabotaged";
        }

        @Override
        public OrderStore<Order> open(Stand stand) {
            return new AwsSdkContestant().open(stand);
        }

        @Override
        public QueryStore<Order> openQueries(Stand stand) {
            return new Queries(stand);
        }

        private final class Queries extends AwsSdkQueries implements QueryStore<Order> {

            Queries(Stand stand) {
                super(stand.client(), stand.table());
            }

            @Override
            public List<Order> list(OrderQuery query) {
                return super.list(other.apply(query));
            }

            @Override
            public CursorPage<Order> page(OrderQuery query, String cursor) {
                CursorPage<Order> page = super.page(other.apply(query), cursor);
                return dropsPages && !cursor.isEmpty() ? new CursorPage<>(List.of(), page.cursor()) : page;
            }

            @Override
            public long count(OrderQuery query) {
                return super.count(other.apply(query));
            }

            @Override
            public Order model(Order order) {
                return order;
            }

            @Override
            public Order order(Order model) {
                return model;
            }
        }
    }
}
