package dev.dynamark.orm.internal.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a record that is only nested in models cannot have. */
final class NestedRules {

    private static final Set<Role> OF_TABLES = Set.copyOf(EnumSet.of(
            Role.PARTITION_KEY,
            Role.SORT_KEY,
            Role.VERSION,
            Role.TTL,
            Role.CREATED_AT,
            Role.UPDATED_AT,
            Role.DELETED_AT,
            Role.PROTECTED));

    private NestedRules() {}

    static boolean canNest(ComponentDeclaration component, ModelDeclaration nested, Findings findings) {
        if (nested.kind() == ModelKind.SEALED) {
            findings.add(
                    component,
                    "a nested model of one class",
                    "the sealed interface " + nested.className(),
                    "store it through a @Converter, or mark it @Ignore");
            return false;
        }
        if (nested.table().isPresent()) {
            findings.add(
                    component,
                    "a nested model without a table of its own",
                    nested.className() + ", an item of table " + nested.table().get(),
                    "nest a record that holds what is needed of it, or mark it @Ignore");
            return false;
        }
        return true;
    }

    static void check(ModelDeclaration model, Findings findings) {
        String remedy = "add @DynamoTable if " + Findings.simpleName(model.className())
                + " is an item of its own, otherwise remove the annotation";
        if (model.key().isPresent()) {
            findings.add("@DynamoTable together with @Key", "none", remedy);
        }
        if (!model.indexes().isEmpty()) {
            findings.add("@DynamoTable together with an index", "none", remedy);
        }
        for (ComponentDeclaration component : model.components()) {
            for (Role role : component.roles()) {
                if (OF_TABLES.contains(role)) {
                    findings.add(
                            component, "@DynamoTable on the class together with " + annotation(role), "none", remedy);
                }
            }
            if (!component.indexPartitions().isEmpty()
                    || !component.indexSorts().isEmpty()) {
                findings.add(component, "@DynamoTable on the class together with an index key", "none", remedy);
            }
        }
    }

    /** The annotation that gives a component this role. */
    static String annotation(Role role) {
        if (role == Role.SET) {
            return "@DynamoSet";
        }
        StringBuilder name = new StringBuilder("@");
        for (String word : role.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
