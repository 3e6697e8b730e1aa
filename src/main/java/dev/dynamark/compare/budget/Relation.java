package dev.dynamark.compare.budget;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a value must relate to its limit. */
public enum Relation {
    /** Not above the limit. */
    AT_MOST("<="),
    /** Below the limit. */
    BELOW("<"),
    /** Not below the limit. */
    AT_LEAST(">="),
    /** Above the limit. */
    ABOVE(">"),
    /** The limit itself; counts only. */
    EQUAL("=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** As budgets write it. */
    public String sign() {
        return sign;
    }

    static Optional<Relation> signed(String sign) {
        return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }

    static String signs() {
        return Arrays.stream(values()).map(Relation::sign).collect(Collectors.joining(" "));
    }

    boolean keeps(double value, double limit) {
        return switch (this) {
            case AT_MOST -> value <= limit;
            case BELOW -> value < limit;
            case AT_LEAST -> value >= limit;
            case ABOVE -> value > limit;
            case EQUAL -> value == limit;
        };
    }

    /** Whether values must not grow. */
    boolean isUpperLimit() {
        return this == AT_MOST || this == BELOW || this == EQUAL;
    }
}
