package dev.dynamark.profile;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Arrivals per second, above zero; decimals allow less than one. */
record Rate(BigDecimal highest) implements Values<BigDecimal> {

    @Override
    public String allowed() {
        return "a number above 0, at most " + highest.toPlainString();
    }

    @Override
    public Optional<BigDecimal> parse(String text, Refusals refusals) {
        try {
            BigDecimal rate = new BigDecimal(text.strip());
            if (rate.signum() > 0 && rate.compareTo(highest) <= 0 && rate.doubleValue() > 0) {
                return Optional.of(rate.stripTrailingZeros());
            }
        } catch (NumberFormatException notANumber) {
            // Refused below, in the same words as a rate out of range.
        }
        refusals.refuse(text.strip(), Optional.empty());
        return Optional.empty();
    }

    @Override
    public String print(BigDecimal rate) {
        return rate.toPlainString();
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "number", "exclusiveMinimum", 0, "maximum", highest);
    }
}
