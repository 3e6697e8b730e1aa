package dev.dynamark.orm.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the members of a sealed interface must have in common, and what must tell them apart. */
final class SealedRules {

    private SealedRules() {}

    static void check(ModelDeclaration model, Findings findings) {
        if (model.table().isEmpty()) {
            findings.add("@DynamoTable on a sealed interface of items", "none", "add it");
            return;
        }
        if (model.key().isPresent() || !model.indexes().isEmpty()) {
            findings.add(
                    "keys and indexes on the permitted classes",
                    model.key().isPresent() ? "@Key on the sealed interface" : "an index on the sealed interface",
                    "declare them on each permitted class");
        }
        if (model.members().isEmpty()) {
            findings.add("permitted classes", "none", "permit a record");
        }
        checkTypeNames(model, findings);
        Map<String, String> shapes = new HashMap<>();
        for (ModelDeclaration member : model.members()) {
            checkMember(model, member, shapes, findings);
        }
    }

    private static void checkTypeNames(ModelDeclaration model, Findings findings) {
        Map<String, String> owners = new HashMap<>();
        for (ModelDeclaration member : model.members()) {
            String name = member.typeName().orElse(Findings.simpleName(member.className()));
            String other = owners.putIfAbsent(name, member.className());
            if (other != null) {
                findings.add(
                        "type names that differ",
                        "\"" + name + "\" for both " + other + " and " + member.className(),
                        "name one of them with @TypeName");
            }
        }
    }

    private static void checkMember(
            ModelDeclaration model, ModelDeclaration member, Map<String, String> shapes, Findings findings) {
        if (!member.table().equals(model.table())) {
            findings.add(
                    "all permitted classes in table " + model.table().orElseThrow(),
                    member.className() + " in table " + member.table().orElse("(none)"),
                    "remove @DynamoTable from the permitted class");
        }
        if (!member.typeAttribute().equals(model.typeAttribute())) {
            findings.add(
                    "type attribute " + model.typeAttribute() + " in all permitted classes",
                    member.typeAttribute() + " in " + member.className(),
                    "put @TypeAttribute on the sealed interface only");
        }
        DeclaredKeys keys = DeclaredKeys.of(member);
        if (keys.partitions().isEmpty()) {
            // The member's own check reports that.
            return;
        }
        compare("the table's key", shape(member, keys.partitions(), keys.sorts()), member, shapes, findings);
        for (DeclaredKeys.Index index : keys.indexes()) {
            compare(
                    "index " + index.name(),
                    shape(member, index.partitions(), index.sorts()),
                    member,
                    shapes,
                    findings);
        }
    }

    private static void compare(
            String what, String shape, ModelDeclaration member, Map<String, String> shapes, Findings findings) {
        String other = shapes.putIfAbsent(what, shape);
        if (other != null && !other.equals(shape)) {
            findings.add(
                    "the same attributes for " + what + " in all permitted classes, such as " + other,
                    shape + " in " + member.className(),
                    "give the keys the same attributes");
        }
    }

    private static String shape(
            ModelDeclaration member, List<DeclaredKeys.Template> partitions, List<DeclaredKeys.Template> sorts) {
        String partition =
                partitions.stream().findFirst().map(t -> attribute(member, t)).orElse("");
        String sort = sorts.stream().findFirst().map(t -> attribute(member, t)).orElse("");
        return partition.isEmpty() || sort.isEmpty() ? partition + sort : partition + " and " + sort;
    }

    private static String attribute(ModelDeclaration member, DeclaredKeys.Template template) {
        Optional<ComponentDeclaration> bare = KeyRules.bare(member, template);
        String type = bare.flatMap(AttributeTypes::of).map(t -> t.code()).orElse("S");
        return bare.map(component -> AttributeNames.of(component, member.naming()))
                        .orElse(template.attribute()) + " (" + type + ")";
    }
}
