package dev.dynamark.profile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an AWS region. New ones appear every year, so only the form is checked. */
record RegionName() implements Values<String> {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,4}(-[a-z]+){1,3}-\\d{1,2}");

    @Override
    public String allowed() {
        return "a region such as eu-west-1";
    }

    @Override
    public Optional<String> parse(String text, Refusals refusals) {
        String region = text.strip().toLowerCase(Locale.ROOT);
        if (FORM.matcher(region).matches()) {
            return Optional.of(region);
        }
        refusals.refuse(text.strip(), Optional.empty());
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "pattern", "^" + FORM + "$");
    }
}
