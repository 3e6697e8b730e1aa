package dev.dynamark.contestants;

import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.attribute.AttributeSize;
import dev.dynamark.orm.attribute.ComparableAttribute;
import dev.dynamark.orm.attribute.Condition;
import dev.dynamark.orm.attribute.StringAttribute;
import dev.dynamark.queries.Filter;
import dev.dynamark.queries.OrderField;
import dev.dynamark.queries.Relation;
import dev.dynamark.workload.Address_;
import dev.dynamark.workload.Line_;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.Order_;
import java.util.List;

/** Filters as DynamORM's typed conditions. */
final class DynamormConditions {

    private DynamormConditions() {}

    static Condition<Order> of(Filter filter) {
        if (filter instanceof Filter.Compared compared) {
            return compared(compared);
        }
        if (filter instanceof Filter.Within within) {
            return comparable(within.field()).between(within.low(), within.high());
        }
        if (filter instanceof Filter.OneOf oneOf) {
            return comparable(oneOf.field()).in(oneOf.choices());
        }
        if (filter instanceof Filter.Contains contains) {
            return contains.field() == OrderField.TAGS
                    ? Order_.TAGS.contains(contains.part())
                    : text(contains.field()).contains(contains.part());
        }
        if (filter instanceof Filter.BeginsWith beginsWith) {
            return text(beginsWith.field()).beginsWith(beginsWith.prefix());
        }
        if (filter instanceof Filter.Exists exists) {
            return attribute(exists.field()).exists();
        }
        if (filter instanceof Filter.Absent absent) {
            return attribute(absent.field()).notExists();
        }
        if (filter instanceof Filter.Size size) {
            return size(attribute(size.field()).size(), size);
        }
        if (filter instanceof Filter.And and) {
            return Condition.allOf(all(and.terms()));
        }
        if (filter instanceof Filter.Or or) {
            return Condition.anyOf(all(or.terms()));
        }
        return of(((Filter.Not) filter).term()).not();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Condition<Order>[] all(List<Filter> terms) {
        return terms.stream().map(DynamormConditions::of).toArray(Condition[]::new);
    }

    private static Condition<Order> compared(Filter.Compared compared) {
        if (compared.relation() == Relation.EQUAL) {
            return valued(compared.field()).eq(compared.value());
        }
        if (compared.relation() == Relation.NOT_EQUAL) {
            return valued(compared.field()).ne(compared.value());
        }
        ComparableAttribute<Order, Object> attribute = comparable(compared.field());
        return switch (compared.relation()) {
            case LESS -> attribute.lt(compared.value());
            case AT_MOST -> attribute.le(compared.value());
            case GREATER -> attribute.gt(compared.value());
            default -> attribute.ge(compared.value());
        };
    }

    private static Condition<Order> size(AttributeSize<Order> size, Filter.Size asked) {
        return switch (asked.relation()) {
            case EQUAL -> size.eq(asked.size());
            case NOT_EQUAL -> size.ne(asked.size());
            case LESS -> size.lt(asked.size());
            case AT_MOST -> size.le(asked.size());
            case GREATER -> size.gt(asked.size());
            case AT_LEAST -> size.ge(asked.size());
        };
    }

    /** A shape's value is of its field's type. */
    @SuppressWarnings("unchecked")
    private static Attribute<Order, Object> valued(OrderField field) {
        return (Attribute<Order, Object>) attribute(field);
    }

    @SuppressWarnings("unchecked")
    private static ComparableAttribute<Order, Object> comparable(OrderField field) {
        return (ComparableAttribute<Order, Object>) attribute(field);
    }

    @SuppressWarnings("unchecked")
    private static StringAttribute<Order> text(OrderField field) {
        return (StringAttribute<Order>) attribute(field);
    }

    private static Attribute<Order, ?> attribute(OrderField field) {
        return switch (field) {
            case PLACED_AT -> Order_.PLACED_AT;
            case ID -> Order_.ID;
            case STATUS -> Order_.STATUS;
            case TOTAL -> Order_.TOTAL;
            case ITEM_COUNT -> Order_.ITEM_COUNT;
            case WEIGHT_GRAMS -> Order_.WEIGHT_GRAMS;
            case GIFT -> Order_.GIFT;
            case DUE_AT -> Order_.DUE_AT;
            case TAGS -> Order_.TAGS;
            case PROPERTIES -> Order_.PROPERTIES;
            case AMBER -> Order_.PROPERTIES.key("amber");
            case CITY -> Order_.SHIP_TO.dot(Address_.CITY);
            case COUNTRY -> Order_.SHIP_TO.dot(Address_.COUNTRY);
            case LINES -> Order_.LINES;
            case FIRST_QUANTITY -> Order_.LINES.at(0).dot(Line_.QUANTITY);
            case SECOND_PRICE -> Order_.LINES.at(1).dot(Line_.PRICE);
            case VERSION -> Order_.VERSION;
            case NOTE -> Order_.NOTE;
        };
    }
}
