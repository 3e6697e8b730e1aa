package dev.dynamark.orm.internal.model;

import java.util.Set;

/** Annotations of one component that need a certain type or exclude each other. */
final class RoleRules {

    private static final Set<KnownType> INTS = Set.of(KnownType.INTEGER, KnownType.LONG);
    private static final Set<KnownType> INSTANTS = Set.of(KnownType.INSTANT);
    private static final Set<KnownType> EPOCHS = Set.of(KnownType.INSTANT, KnownType.LONG);

    private RoleRules() {}

    static void check(ComponentDeclaration component, Findings findings) {
        checkType(component, Role.VERSION, INTS, "int or long, boxed or Optional", findings);
        checkType(component, Role.TTL, EPOCHS, "Instant or long, boxed or Optional", findings);
        checkType(component, Role.CREATED_AT, INSTANTS, "Instant or Optional<Instant>", findings);
        checkType(component, Role.UPDATED_AT, INSTANTS, "Instant or Optional<Instant>", findings);
        checkType(component, Role.DELETED_AT, INSTANTS, "Instant or Optional<Instant>", findings);
        exclude(component, Role.OMIT_EMPTY, Role.STORE_NULL, findings);
        exclude(component, Role.VERSION, Role.TTL, findings);
        exclude(component, Role.CREATED_AT, Role.UPDATED_AT, findings);
        exclude(component, Role.CREATED_AT, Role.DELETED_AT, findings);
        exclude(component, Role.UPDATED_AT, Role.DELETED_AT, findings);
        exclude(component, Role.JSON, Role.SET, findings);
    }

    static void checkIgnored(ComponentDeclaration component, Findings findings) {
        boolean stored = component.roles().size() > 1
                || component.attribute().isPresent()
                || !component.indexPartitions().isEmpty()
                || !component.indexSorts().isEmpty();
        if (stored) {
            findings.add(
                    component,
                    "no other annotation with @Ignore",
                    "one that says how it is stored",
                    "remove one of the two");
        }
    }

    private static void checkType(
            ComponentDeclaration component, Role role, Set<KnownType> allowed, String expected, Findings findings) {
        boolean fits = component.type() instanceof ComponentType.Known known
                && allowed.contains(known.type())
                && !component.is(Role.JSON);
        if (component.is(role) && !fits) {
            findings.add(
                    component,
                    expected + " for " + NestedRules.annotation(role),
                    component.javaType(),
                    "change its type or remove " + NestedRules.annotation(role));
        }
    }

    private static void exclude(ComponentDeclaration component, Role one, Role other, Findings findings) {
        if (component.is(one) && component.is(other)) {
            String both = NestedRules.annotation(one) + " and " + NestedRules.annotation(other);
            findings.add(component, "one of " + both, "both", "remove one");
        }
    }
}
