package dev.dynamark.profile;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What names of tables begin with: what DynamoDB allows there, and room for the rest of the name. */
record TablePrefix() implements Values<String> {

    private static final Pattern FORM = Pattern.compile("[a-zA-Z0-9_.-]{3,64}");

    @Override
    public String allowed() {
        return "3 to 64 of the characters a-z, A-Z, 0-9, _, - and .";
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
