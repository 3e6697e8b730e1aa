package dev.dynamark.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/**
 * The contestants of one operation at one scale.
 *
 * @param tags those that do not tell the scale, such as the page of a query
 */
record OperationRows(String operation, Map<String, String> tags, List<ContestantRow> rows) {

    /** Its values speak for themselves, and the console has little room. */
    private static final String STAGE = "stage";

    OperationRows {
        rows = List.copyOf(rows);
    }

    /** The operation and what else tells it apart, such as {@code query, page 10}. */
    String title() {
        return tags.isEmpty()
                ? operation
                : operation
                        + tags.entrySet().stream()
                                .map(tag -> tag.getKey().equals(STAGE)
                                        ? tag.getValue()
                                        : tag.getKey() + " " + tag.getValue())
                                .collect(joining(", ", ", ", ""));
    }
}
