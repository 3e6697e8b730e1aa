package dev.dynamark.orm.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table's keys. */
final class KeyRules {

    private static final Set<Role> CHANGING = Set.of(Role.VERSION, Role.UPDATED_AT, Role.DELETED_AT);

    private KeyRules() {}

    static void check(ModelDeclaration model, Findings findings) {
        DeclaredKeys keys = DeclaredKeys.of(model);
        if (model.table().orElse("").isBlank()) {
            findings.add("the table's name in @DynamoTable", "none", "write it as it is in DynamoDB, without prefix");
        }
        if (keys.partitions().isEmpty()) {
            findings.add(
                    "a partition key",
                    "none",
                    "mark a component @PartitionKey, or put @Key(partition = \"...\") on the class");
        }
        atMostOne(keys.partitions(), "partition key", findings);
        atMostOne(keys.sorts(), "sort key", findings);
        keys.partitions().forEach(template -> check(model, template, true, findings));
        keys.sorts().forEach(template -> check(model, template, false, findings));
    }

    private static void atMostOne(List<DeclaredKeys.Template> templates, String what, Findings findings) {
        for (int i = 1; i < templates.size(); i++) {
            findings.add(
                    templates.get(i),
                    "one " + what,
                    "another, of " + templates.get(0).place() + " "
                            + templates.get(0).text(),
                    "keep one; a key of several components is a template in @Key");
        }
    }

    private static void check(
            ModelDeclaration model, DeclaredKeys.Template template, boolean partition, Findings findings) {
        List<ComponentDeclaration> components = TemplateRules.check(model, template, partition, findings);
        for (ComponentDeclaration component : components) {
            for (Role role : component.roles()) {
                if (role == Role.OMIT_EMPTY || role == Role.STORE_NULL || role == Role.PROTECTED) {
                    findings.add(
                            component,
                            "no " + NestedRules.annotation(role) + " on a component of the table's key",
                            NestedRules.annotation(role),
                            "remove it, a key is always there and never changes");
                }
                if (CHANGING.contains(role)) {
                    findings.add(
                            component,
                            "a component that keeps its value in the table's key",
                            NestedRules.annotation(role),
                            "take it out of the key");
                }
            }
        }
    }

    /** The component whose own attribute a key is. */
    static Optional<ComponentDeclaration> bare(ModelDeclaration model, DeclaredKeys.Template template) {
        return model.components().stream()
                .filter(component -> template.text().equals("{" + component.name() + "}"))
                .findFirst();
    }
}
