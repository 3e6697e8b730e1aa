package dev.dynamark.queries;

import static dev.dynamark.queries.Filter.compare;
import static dev.dynamark.queries.Filter.or;

import java.math.BigDecimal;
import java.util.List;

/** Orders of a status, by the index. */
final class IndexShapes {

    static final List<Shape> ALL = List.of(
            index("index-between", new Span.Between(30, 60)),
            index("index-less", new Span.UpTo(30)),
            index("index-descending", new Span.Between(30, 60)).descending(),
            index("index-filtered", new Span.Between(20, 70))
                    .filter(or(
                            compare(OrderField.TOTAL, Relation.LESS, new BigDecimal("2500")),
                            compare(OrderField.FIRST_QUANTITY, Relation.GREATER, 5))),
            index("index-pages", new Span.Between(20, 70))
                    .pageSize(10)
                    .reading(Reading.PAGES)
                    .weighing(5),
            index("index-visible", new Span.Between(0, 0)).reading(Reading.VISIBLE));

    private IndexShapes() {}

    private static Shape index(String name, Span span) {
        return Shape.of(name, Group.INDEX, From.STATUS, span);
    }
}
