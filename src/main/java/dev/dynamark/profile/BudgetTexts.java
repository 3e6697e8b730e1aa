package dev.dynamark.profile;

import java.util.Optional;

/** Budgets as written; what they say is read once operations and contestants are known. */
record BudgetTexts() implements Values<String> {

    @Override
    public String allowed() {
        return "`<operation> <metric> [<contestant>] <relation> <limit>`, separated by `;`";
    }

    @Override
    public Optional<String> parse(String text, Refusals refusals) {
        return Optional.of(text.strip());
    }
}
