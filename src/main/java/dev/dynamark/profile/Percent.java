package dev.dynamark.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A share in per cent, with or without its sign. */
record Percent(BigDecimal least, BigDecimal most) implements Values<BigDecimal> {

    @Override
    public String allowed() {
        return "a percentage from " + least.toPlainString() + "% to " + most.toPlainString() + "%";
    }

    @Override
    public Optional<BigDecimal> parse(String text, Refusals refusals) {
        String number = text.strip();
        try {
            BigDecimal percent = new BigDecimal(
                    number.endsWith("%")
                            ? number.substring(0, number.length() - 1).strip()
                            : number);
            if (percent.compareTo(least) >= 0 && percent.compareTo(most) <= 0) {
                return Optional.of(percent.stripTrailingZeros());
            }
        } catch (NumberFormatException notANumber) {
            // Refused below, in the same words as a percentage out of range.
        }
        refusals.refuse(number, Optional.empty());
        return Optional.empty();
    }

    @Override
    public String print(BigDecimal percent) {
        return percent.toPlainString() + "%";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of(
                "anyOf",
                List.of(
                        Map.of("type", "number", "minimum", least, "maximum", most),
                        Map.of("type", "string", "pattern", "^[0-9]+([.][0-9]+)? ?%$")));
    }
}
