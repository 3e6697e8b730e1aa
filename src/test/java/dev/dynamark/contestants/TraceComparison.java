package dev.dynamark.contestants;

import dev.dynamark.contestants.Trace.Step;
import dev.dynamark.workload.Order;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Compares what two contestants did with the script. */
final class TraceComparison {

    private final Differences differences;

    TraceComparison(Differences differences) {
        this.differences = differences;
    }

    void compare(Trace expected, Trace found) {
        for (int i = 0; i < Math.min(expected.steps().size(), found.steps().size()); i++) {
            compare(expected.steps().get(i), found.steps().get(i));
        }
        if (found.steps().size() == expected.steps().size()) {
            differences.compare("all", "table.items", expected.items(), found.items());
        }
    }

    private void compare(Step expected, Step found) {
        found.failure()
                .ifPresent(failure -> differences.add(
                        found.operation(),
                        found.label() + ": failure",
                        "none",
                        failure.getClass().getName()));
        requests(expected, found);
        if (found.failure().isEmpty()) {
            returned(expected, found);
        }
        new ItemComparison(differences, expected.operation())
                .compare(expected.label() + ": stored", expected.stored(), found.stored());
    }

    private void requests(Step expected, Step found) {
        String operation = expected.operation();
        String label = expected.label() + ": ";
        differences.compare(
                operation,
                label + "requests",
                expected.exchanges().size(),
                found.exchanges().size());
        differences.compare(operation, label + "units", units(expected.exchanges()), units(found.exchanges()));
        int common = Math.min(expected.exchanges().size(), found.exchanges().size());
        for (int i = 0; i < common; i++) {
            members(
                    operation,
                    label + "request[" + i + "]",
                    expected.exchanges().get(i),
                    found.exchanges().get(i));
        }
    }

    private void members(String operation, String path, Exchange expected, Exchange found) {
        differences.compare(operation, path, expected.action(), found.action());
        Set<String> names = new TreeSet<>(expected.members().keySet());
        names.addAll(found.members().keySet());
        for (String name : names) {
            differences.compare(
                    operation,
                    path + "." + name,
                    expected.members().getOrDefault(name, "absent"),
                    found.members().getOrDefault(name, "absent"));
        }
    }

    private void returned(Step expected, Step found) {
        String path = expected.label() + ": returned";
        differences.compare(
                expected.operation(),
                path + ".size",
                expected.returned().size(),
                found.returned().size());
        int common = Math.min(expected.returned().size(), found.returned().size());
        for (int i = 0; i < common; i++) {
            components(
                    expected.operation(),
                    path + "[" + i + "]",
                    expected.returned().get(i),
                    found.returned().get(i));
        }
    }

    private void components(String operation, String path, Order expected, Order found) {
        for (RecordComponent component : Order.class.getRecordComponents()) {
            if (!Objects.equals(value(component, expected), value(component, found))) {
                differences.add(operation, path + "." + component.getName(), "the baseline's value", "another value");
            }
        }
    }

    private static Object value(RecordComponent component, Order order) {
        try {
            return component.getAccessor().invoke(order);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected to read the component " + component.getName() + ".", e);
        }
    }

    private static BigDecimal units(List<Exchange> exchanges) {
        return exchanges.stream()
                .map(Exchange::units)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }
}
