package dev.dynamark.profile;

import java.util.List;
import java.util.Map;

/**
 * Two settings of which one has no meaning beside the other. Given by the same hand that is a mistake; where the second is
 * given nearer, the first gives way to it.
 *
 * @param setting what gives way
 * @param nearer what it gives way to
 * @param exceptions in which it stays
 */
record Exclusion(Choice setting, Choice nearer, List<Choice> exceptions) {

    /**
     * A setting, or some values of it.
     *
     * @param values any if empty
     */
    record Choice(Setting<?> setting, List<String> values) {

        Choice {
            values = List.copyOf(values);
        }

        boolean isMadeBy(Map<String, Given> given) {
            Given found = given.get(setting.name());
            return found != null
                    && (values.isEmpty()
                            || values.stream().anyMatch(found.text().strip()::equalsIgnoreCase));
        }
    }

    Exclusion {
        exceptions = List.copyOf(exceptions);
    }

    static Exclusion of(Setting<?> setting, Setting<?> nearer, String... nearerValues) {
        return new Exclusion(new Choice(setting, List.of()), new Choice(nearer, List.of(nearerValues)), List.of());
    }

    /** This, of some values of the setting only. */
    Exclusion where(String... values) {
        return new Exclusion(new Choice(setting.setting(), List.of(values)), nearer, exceptions);
    }

    /** This, but not beside these values of a third one. */
    Exclusion unless(Setting<?> other, String... values) {
        return new Exclusion(setting, nearer, List.of(new Choice(other, List.of(values))));
    }

    boolean appliesTo(Map<String, Given> given) {
        return setting.isMadeBy(given)
                && nearer.isMadeBy(given)
                && exceptions.stream().noneMatch(each -> each.isMadeBy(given))
                && distance(nearer, given) < distance(setting, given);
    }

    static int distance(Choice choice, Map<String, Given> given) {
        return given.get(choice.setting().name()).origin().distance();
    }
}
