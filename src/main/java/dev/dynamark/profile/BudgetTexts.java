package dev.dynamark.profile;

import java.util.List;
import java.util.Map;
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

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> budget = Map.of("type", "string", "minLength", 1);
        return Map.of("anyOf", List.of(Map.of("type", "array", "items", budget, "minItems", 1), budget));
    }

    @Override
    public Optional<String> separator() {
        return Optional.of("\n");
    }
}
