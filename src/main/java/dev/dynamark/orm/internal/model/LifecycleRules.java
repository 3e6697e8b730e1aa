package dev.dynamark.orm.internal.model;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Components that a model has at most once, and how long deleted items are kept. */
final class LifecycleRules {

    private static final List<Role> ONCE =
            List.of(Role.VERSION, Role.TTL, Role.CREATED_AT, Role.UPDATED_AT, Role.DELETED_AT);

    private LifecycleRules() {}

    static void check(ModelDeclaration model, Findings findings) {
        for (Role role : ONCE) {
            List<ComponentDeclaration> annotated =
                    model.components().stream().filter(c -> c.is(role)).toList();
            for (int i = 1; i < annotated.size(); i++) {
                findings.add(
                        annotated.get(i),
                        "one component with " + NestedRules.annotation(role),
                        "another, " + annotated.get(0).name(),
                        "remove one of the two annotations");
            }
        }
        boolean ttl = model.components().stream().anyMatch(c -> c.is(Role.TTL));
        model.components().stream()
                .filter(c -> c.is(Role.DELETED_AT) && !c.keepDeleted().isEmpty())
                .forEach(c -> checkKeep(c, ttl, findings));
    }

    private static void checkKeep(ComponentDeclaration component, boolean ttl, Findings findings) {
        if (!isPositiveDuration(component.keepDeleted())) {
            findings.add(
                    component,
                    "a positive ISO-8601 duration of days or less such as P30D or PT12H in @DeletedAt(keep)",
                    "\"" + component.keepDeleted() + "\"",
                    "write such a duration");
        }
        if (!ttl) {
            findings.add(
                    component, "a component with @Ttl, which @DeletedAt(keep) sets", "none", "add one, or remove keep");
        }
    }

    private static boolean isPositiveDuration(String text) {
        try {
            Duration duration = Duration.parse(text);
            return !duration.isNegative() && !duration.isZero();
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
