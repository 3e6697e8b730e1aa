package dev.dynamark.queries;

import static dev.dynamark.queries.Filter.compare;
import static dev.dynamark.queries.Filter.is;

import java.math.BigDecimal;
import java.util.List;

/** The order both ways, limits, and pages by cursors, of all orders of a customer. */
final class PagedShapes {

    private static final Filter DEAR = compare(OrderField.TOTAL, Relation.GREATER, new BigDecimal("5000"));

    static final List<Shape> ALL = List.of(
            sorted("oldest-10", new Span.Whole()).limit(10),
            sorted("latest-10", new Span.Whole()).descending().limit(10),
            sorted("range-ascending", new Span.Between(30, 60)),
            sorted("range-descending", new Span.Between(30, 60)).descending(),
            sorted("filter-descending", new Span.From(75))
                    .filter(is(OrderField.GIFT, true))
                    .descending(),
            // A page of 20 orders has about 10 that pass: the limit is reached within the second page.
            sorted("limit-filtered", new Span.Whole()).filter(DEAR).pageSize(20).limit(15),
            sorted("latest-filtered", new Span.Whole())
                    .filter(DEAR)
                    .pageSize(20)
                    .limit(15)
                    .descending(),
            paged("pages-of-10", 10),
            // The last page is full, and only the empty one after it tells that it was.
            paged("pages-of-25-descending", 25).descending(),
            paged("pages-filtered", 20).filter(is(OrderField.GIFT, true)));

    private PagedShapes() {}

    private static Shape sorted(String name, Span span) {
        return Shape.of(name, Group.SORTED, From.CUSTOMER, span);
    }

    private static Shape paged(String name, int items) {
        return Shape.of(name, Group.PAGES, From.CUSTOMER, new Span.Whole())
                .pageSize(items)
                .reading(Reading.PAGES)
                .weighing(5);
    }
}
