package dev.dynamark.profile;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The id of an AWS account. */
record AccountId() implements Values<String> {

    private static final Pattern FORM = Pattern.compile("\\d{12}");

    @Override
    public String allowed() {
        return "the id of the account, 12 digits";
    }

    @Override
    public Optional<String> parse(String text, Refusals refusals) {
        if (FORM.matcher(text.strip()).matches()) {
            return Optional.of(text.strip());
        }
        refusals.refuse(text.strip(), Optional.empty());
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "pattern", "^" + FORM + "$");
    }
}
