package dev.dynamark.orm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;

/** Values are the same if they are equal, numbers by their value whatever their scale, arrays by their content. */
public final class SameValue {

    private static final RecursiveComparisonConfiguration BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withIgnoreAllOverriddenEquals(false)
            .withComparatorForType(Comparator.<BigDecimal>naturalOrder(), BigDecimal.class)
            .build();

    private SameValue() {}

    public static void assertSame(Object actual, Object expected) {
        assertThat(actual).usingRecursiveComparison(BY_VALUE).isEqualTo(expected);
    }
}
