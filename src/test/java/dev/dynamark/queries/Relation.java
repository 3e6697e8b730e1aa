package dev.dynamark.queries;

import java.util.function.IntPredicate;

/** How two values of one type may stand to each other. */
public enum Relation {
    EQUAL("=", order -> order == 0),
    NOT_EQUAL("<>", order -> order != 0),
    LESS("<", order -> order < 0),
    AT_MOST("<=", order -> order <= 0),
    GREATER(">", order -> order > 0),
    AT_LEAST(">=", order -> order >= 0);

    private final String sign;
    private final IntPredicate holds;

    Relation(String sign, IntPredicate holds) {
        this.sign = sign;
        this.holds = holds;
    }

    /** As DynamoDB writes it. */
    public String sign() {
        return sign;
    }

    /** @param order as of a comparator */
    boolean holds(int order) {
        return holds.test(order);
    }

    /** Of values that compare with each other, such as two decimals. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    boolean holds(Object left, Object right) {
        return holds(((Comparable) left).compareTo(right));
    }
}
