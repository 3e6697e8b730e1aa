package dev.dynamark.queries;

import static dev.dynamark.queries.Filter.compare;
import static dev.dynamark.queries.Filter.is;
import static dev.dynamark.queries.Filter.within;

import dev.dynamark.workload.Status;
import java.math.BigDecimal;
import java.util.List;

/** One term: of the sort key, or of one attribute of 50 orders. */
final class SimpleShapes {

    static final List<Shape> ALL = List.of(
            keys("key-equals", new Span.At(60)),
            keys("key-begins-with", new Span.On(60)),
            keys("key-greater", new Span.From(100)),
            keys("key-less", new Span.UpTo(25)),
            keys("key-between", new Span.Between(50, 75)),
            keys("partition", new Span.Whole()),
            attributes("filter-equals", is(OrderField.STATUS, Status.OPEN)),
            attributes("filter-not-equals", compare(OrderField.STATUS, Relation.NOT_EQUAL, Status.OPEN)),
            attributes("filter-greater", compare(OrderField.TOTAL, Relation.GREATER, new BigDecimal("5000"))),
            attributes("filter-at-least", compare(OrderField.ITEM_COUNT, Relation.AT_LEAST, 26)),
            attributes("filter-less", compare(OrderField.WEIGHT_GRAMS, Relation.LESS, 45_000)),
            attributes("filter-at-most", compare(OrderField.VERSION, Relation.AT_MOST, 4L)),
            attributes("filter-between", within(OrderField.TOTAL, new BigDecimal("2500"), new BigDecimal("7500"))),
            attributes("filter-boolean", is(OrderField.GIFT, true)),
            attributes("filter-id", compare(OrderField.ID, Relation.LESS, "H")));

    private SimpleShapes() {}

    private static Shape keys(String name, Span span) {
        return Shape.of(name, Group.SIMPLE, From.CUSTOMER, span);
    }

    private static Shape attributes(String name, Filter filter) {
        return Shape.of(name, Group.SIMPLE, From.CUSTOMER, new Span.Between(40, 90))
                .filter(filter);
    }
}
