package dev.dynamark.profile;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** How many times something is taken: more than once. */
record Factor(BigDecimal highest) implements Values<BigDecimal> {

    @Override
    public String allowed() {
        return "a number above 1, at most " + highest.toPlainString();
    }

    @Override
    public Optional<BigDecimal> parse(String text, Refusals refusals) {
        try {
            BigDecimal factor = new BigDecimal(text.strip());
            if (factor.compareTo(BigDecimal.ONE) > 0 && factor.compareTo(highest) <= 0) {
                return Optional.of(factor.stripTrailingZeros());
            }
        } catch (NumberFormatException notANumber) {
            // Refused below, in the same words as a number out of range.
        }
        refusals.refuse(text.strip(), Optional.empty());
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "number", "exclusiveMinimum", 1, "maximum", highest);
    }

    @Override
    public String print(BigDecimal factor) {
        return factor.toPlainString();
    }
}
