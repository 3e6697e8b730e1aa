package dev.dynamark.profile;

import java.util.Optional;

/** A ready profile or the path of one; whether there is one is found out by whoever reads it. */
record ProfileName() implements Values<String> {

    @Override
    public String allowed() {
        return "the name of a ready profile, or a path that ends with .yaml";
    }

    @Override
    public Optional<String> parse(String text, Refusals refusals) {
        return Optional.of(text.strip());
    }
}
