package dev.dynamark.queries;

import static dev.dynamark.queries.Filter.absent;
import static dev.dynamark.queries.Filter.and;
import static dev.dynamark.queries.Filter.beginsWith;
import static dev.dynamark.queries.Filter.compare;
import static dev.dynamark.queries.Filter.contains;
import static dev.dynamark.queries.Filter.exists;
import static dev.dynamark.queries.Filter.is;
import static dev.dynamark.queries.Filter.not;
import static dev.dynamark.queries.Filter.oneOf;
import static dev.dynamark.queries.Filter.or;
import static dev.dynamark.queries.Filter.size;
import static dev.dynamark.queries.Filter.within;

import dev.dynamark.workload.Status;
import java.math.BigDecimal;
import java.util.List;

/** Filters of several terms, of functions and of places inside attributes, over 50 orders of a customer. */
final class ComplexShapes {

    private static final Filter DEAR = compare(OrderField.TOTAL, Relation.GREATER, new BigDecimal("5000"));
    private static final Filter GIFT = is(OrderField.GIFT, true);
    private static final Filter FEW = compare(OrderField.ITEM_COUNT, Relation.AT_MOST, 20);
    private static final Filter ON_ITS_WAY = oneOf(OrderField.STATUS, Status.PAID, Status.SHIPPED);

    static final List<Shape> ALL = List.of(
            filtered("filter-and", and(GIFT, DEAR)),
            filtered("filter-or", or(is(OrderField.STATUS, Status.RETURNED), FEW)),
            filtered("filter-and-or", and(GIFT, or(DEAR, FEW))),
            filtered("filter-or-and", or(and(GIFT, DEAR), and(ON_ITS_WAY, FEW))),
            filtered("filter-in", ON_ITS_WAY),
            filtered("filter-not", not(is(OrderField.STATUS, Status.DELIVERED))),
            filtered("filter-not-and", not(and(GIFT, FEW))),
            filtered("filter-contains-set", contains(OrderField.TAGS, "cedar")),
            filtered("filter-contains-text", contains(OrderField.NOTE, "willow")),
            filtered("filter-begins-with", and(exists(OrderField.NOTE), beginsWith(OrderField.CITY, "S"))),
            filtered("filter-exists", exists(OrderField.NOTE)),
            filtered("filter-not-exists", absent(OrderField.NOTE)),
            filtered("filter-size-list", size(OrderField.LINES, Relation.AT_LEAST, 7)),
            filtered("filter-size-set", size(OrderField.TAGS, Relation.EQUAL, 3)),
            filtered("filter-nested-map", is(OrderField.COUNTRY, "GB")),
            filtered("filter-nested-list", compare(OrderField.FIRST_QUANTITY, Relation.GREATER, 5)),
            filtered(
                    "filter-nested-decimal",
                    within(OrderField.SECOND_PRICE, new BigDecimal("50"), new BigDecimal("150"))),
            filtered("filter-nested-key", exists(OrderField.AMBER)),
            filtered("filter-nested-in", oneOf(OrderField.CITY, "London", "Zürich", "Kraków")),
            filtered(
                    "filter-deep",
                    and(
                            or(
                                    and(ON_ITS_WAY, not(contains(OrderField.TAGS, "delta"))),
                                    and(
                                            oneOf(OrderField.COUNTRY, "GB", "CH", "CA", "NO"),
                                            compare(OrderField.FIRST_QUANTITY, Relation.AT_LEAST, 3))),
                            exists(OrderField.NOTE),
                            compare(OrderField.VERSION, Relation.LESS, 8L))));

    private ComplexShapes() {}

    private static Shape filtered(String name, Filter filter) {
        return Shape.of(name, Group.COMPLEX, From.CUSTOMER, new Span.Between(40, 90))
                .filter(filter);
    }
}
