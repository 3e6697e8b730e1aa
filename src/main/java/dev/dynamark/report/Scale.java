package dev.dynamark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything measured on the same data: numbers of different scales never share a table.
 *
 * @param data tags that tell the data apart; empty if the run did not tag its series
 */
record Scale(Map<String, String> data, String baseline, List<OperationRows> operations) {

    static final List<String> TAGS = List.of("dataset", "items", "shape");

    Scale {
        operations = List.copyOf(operations);
    }

    /** What to call it, such as {@code small, 1,000 items, order}; empty if there is nothing to call it by. */
    Optional<String> title() {
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(data.get("dataset")).ifPresent(parts::add);
        Optional.ofNullable(data.get("items")).ifPresent(items -> parts.add(grouped(items) + " items"));
        Optional.ofNullable(data.get("shape")).ifPresent(shape -> parts.add("shape " + shape));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    /** The rows of all operations, one after the other. */
    List<ContestantRow> rows() {
        return operations.stream().flatMap(each -> each.rows().stream()).toList();
    }

    private static String grouped(String items) {
        return items.matches("\\d{1,18}") ? Figures.count(Long.parseLong(items)) : items;
    }
}
