package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.annotation.Naming;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Attribute names: of one convention, and no two the same. */
final class NameRules {

    private final ModelDeclaration model;
    private final Findings findings;
    private final DeclaredKeys keys;
    private final Map<String, String> owners = new HashMap<>();

    private NameRules(ModelDeclaration model, Findings findings) {
        this.model = model;
        this.findings = findings;
        this.keys = DeclaredKeys.of(model);
    }

    static void check(ModelDeclaration model, Findings findings) {
        NameRules rules = new NameRules(model, findings);
        rules.checkConvention();
        if (model.table().isPresent()) {
            rules.claimKeys();
        }
        rules.claimComponents();
        if (model.table().isPresent()) {
            rules.claimIndexes();
        }
    }

    private void checkConvention() {
        for (ComponentDeclaration component : model.components()) {
            component
                    .attribute()
                    .filter(name -> !AttributeNames.follows(name, model.naming()))
                    .ifPresent(name -> findings.add(
                            component, convention() + " in @Attribute", "\"" + name + "\"", remedy(component.name())));
        }
        keys.partitions().forEach(this::checkConvention);
        keys.sorts().forEach(this::checkConvention);
        for (DeclaredKeys.Index index : keys.indexes()) {
            index.partitions().forEach(this::checkConvention);
            index.sorts().forEach(this::checkConvention);
        }
        if (!AttributeNames.follows(model.typeAttribute(), model.naming())) {
            findings.add(
                    convention() + " in @TypeAttribute",
                    "\"" + model.typeAttribute() + "\"",
                    remedy(model.typeAttribute()));
        }
    }

    private void checkConvention(DeclaredKeys.Template template) {
        if (template.written() && !AttributeNames.follows(template.attribute(), model.naming())) {
            findings.add(template, convention(), "\"" + template.attribute() + "\"", remedy(template.attribute()));
        }
    }

    private String convention() {
        return switch (model.naming()) {
            case CAMEL_CASE -> "a name in camelCase";
            case SNAKE_CASE -> "a name in snake_case";
            case AS_IS -> "a name that is not empty";
        };
    }

    private String remedy(String name) {
        String other = "declare another naming in @DynamoTable";
        String proposal = AttributeNames.of(name, model.naming());
        return AttributeNames.follows(proposal, model.naming()) && model.naming() != Naming.AS_IS
                ? "write " + proposal + ", or " + other
                : "correct it, or " + other;
    }

    private void claimKeys() {
        keys.partitions().stream().limit(1).forEach(this::claimKey);
        keys.sorts().stream().limit(1).forEach(this::claimKey);
        if (model.typeName().isPresent()) {
            String owner = "the type attribute";
            String other = owners.putIfAbsent(model.typeAttribute(), owner);
            if (other != null) {
                findings.add(
                        "attribute names that differ",
                        model.typeAttribute() + " for both " + other + " and " + owner,
                        "rename the type attribute with @TypeAttribute");
            }
        }
    }

    private void claimKey(DeclaredKeys.Template template) {
        if (template.attribute().isEmpty()) {
            return;
        }
        String owner = template.place() + " \"" + template.text() + "\"";
        String other = owners.putIfAbsent(template.attribute(), owner);
        if (other != null && !other.equals(owner)) {
            findings.add(
                    template,
                    "attribute names that differ",
                    template.attribute() + " for both " + other + " and " + owner,
                    "name another attribute");
        }
    }

    private void claimComponents() {
        Set<String> keyOnly = componentsInKeysOnly();
        for (ComponentDeclaration component : model.components()) {
            if (component.is(Role.IGNORE) || component.name().isEmpty() || keyOnly.contains(component.name())) {
                continue;
            }
            String name = AttributeNames.of(component, model.naming());
            String other = owners.putIfAbsent(name, "component " + component.name());
            if (other != null) {
                findings.add(
                        component,
                        "attribute names that differ",
                        name + " for both " + other + " and this component",
                        "name one of them with @Attribute");
            }
        }
    }

    private Set<String> componentsInKeysOnly() {
        Set<String> names = new HashSet<>();
        if (model.table().isEmpty()) {
            return names;
        }
        for (ComponentDeclaration component : model.components()) {
            boolean inTable = keys.partitions().stream().anyMatch(t -> inTemplate(t, component))
                    || keys.sorts().stream().anyMatch(t -> inTemplate(t, component));
            boolean bareInIndex = keys.indexes().stream()
                    .anyMatch(index -> index.partitions().stream().anyMatch(t -> isBare(t, component))
                            || index.sorts().stream().anyMatch(t -> isBare(t, component)));
            if (inTable && !bareInIndex && component.attribute().isEmpty()) {
                names.add(component.name());
            }
        }
        return names;
    }

    private static boolean inTemplate(DeclaredKeys.Template template, ComponentDeclaration component) {
        return !isBare(template, component)
                && (template.text().contains("{" + component.name() + "}")
                        || template.text().contains("{" + component.name() + ":"));
    }

    private static boolean isBare(DeclaredKeys.Template template, ComponentDeclaration component) {
        return template.text().equals("{" + component.name() + "}");
    }

    // Indexes may share an attribute if its template is the same, and may use the table's key attributes.
    private void claimIndexes() {
        Map<String, String> templates = new HashMap<>();
        keys.partitions().forEach(template -> templates.put(template.attribute(), template.text()));
        keys.sorts().forEach(template -> templates.put(template.attribute(), template.text()));
        for (DeclaredKeys.Index index : keys.indexes()) {
            index.partitions().forEach(template -> claimIndexKey(template, templates));
            index.sorts().forEach(template -> claimIndexKey(template, templates));
        }
    }

    private void claimIndexKey(DeclaredKeys.Template template, Map<String, String> templates) {
        if (!template.attribute().isEmpty()
                && !template.text().equals(templates.putIfAbsent(template.attribute(), template.text()))) {
            claimKey(template);
        }
    }
}
