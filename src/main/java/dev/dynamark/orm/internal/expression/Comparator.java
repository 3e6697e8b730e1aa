package dev.dynamark.orm.internal.expression;

/** DynamoDB's comparators. */
public enum Comparator {
    EQUAL("="),
    NOT_EQUAL("<>"),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    /** As expressions have it. */
    public String sign() {
        return sign;
    }
}
