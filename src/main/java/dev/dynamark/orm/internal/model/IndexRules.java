package dev.dynamark.orm.internal.model;

import java.util.List;

/** Indexes and their keys. */
final class IndexRules {

    private IndexRules() {}

    static void check(ModelDeclaration model, Findings findings) {
        DeclaredKeys keys = DeclaredKeys.of(model);
        for (DeclaredKeys.Index index : keys.indexes()) {
            checkName(index, findings);
            checkPartition(index, findings);
            checkLocal(index, keys, findings);
            atMostOne(index, index.partitions(), "partition key", findings);
            atMostOne(index, index.sorts(), "sort key", findings);
            index.partitions().forEach(template -> checkTemplate(model, template, true, findings));
            index.sorts().forEach(template -> checkTemplate(model, template, false, findings));
        }
    }

    private static void checkName(DeclaredKeys.Index index, Findings findings) {
        if (!index.name().matches("[A-Za-z0-9_.-]{3,255}")) {
            findings.add(
                    "an index name of 3 to 255 letters, digits and . _ -",
                    "\"" + index.name() + "\"",
                    "write the index's name as it is in DynamoDB");
        }
    }

    private static void checkPartition(DeclaredKeys.Index index, Findings findings) {
        if (!index.local() && index.partitions().isEmpty()) {
            findings.add(
                    index.sorts().get(0),
                    "a partition key for index " + index.name(),
                    "a sort key only",
                    "mark its partition key @IndexPartitionKey(\"" + index.name() + "\"), or declare a @LocalIndex");
        }
    }

    private static void checkLocal(DeclaredKeys.Index index, DeclaredKeys keys, Findings findings) {
        if (index.local() && index.global()) {
            findings.add(
                    "index " + index.name() + " declared once",
                    "both a global and a local index of that name",
                    "keep one; a local index takes its keys from @LocalIndex alone");
        } else if (index.local() && keys.sorts().isEmpty()) {
            findings.add(
                    "a sort key on the table of local index " + index.name(),
                    "a partition key only",
                    "declare the table's sort key, or a @GlobalIndex");
        }
        if (index.local() && index.sorts().isEmpty()) {
            findings.add(
                    "a sort key for local index " + index.name(), "none", "name it in @LocalIndex(sort = \"{...}\")");
        }
    }

    private static void atMostOne(
            DeclaredKeys.Index index, List<DeclaredKeys.Template> templates, String what, Findings findings) {
        for (int i = 1; i < templates.size(); i++) {
            findings.add(
                    templates.get(i),
                    "one " + what + " for index " + index.name(),
                    "another, of " + templates.get(0).place() + " "
                            + templates.get(0).text(),
                    "declare the index once, or with the same keys");
        }
    }

    private static void checkTemplate(
            ModelDeclaration model, DeclaredKeys.Template template, boolean partition, Findings findings) {
        TemplateRules.check(model, template, partition, findings);
        KeyRules.bare(model, template)
                .filter(component -> component.is(Role.STORE_NULL))
                .ifPresent(component -> findings.add(
                        component,
                        "no @StoreNull on a key of an index, which cannot be NULL",
                        "@StoreNull",
                        "remove it, an item without the attribute is not in the index"));
    }
}
