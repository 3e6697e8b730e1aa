package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.internal.model.ModelDeclaration.IndexDeclaration;
import dev.dynamark.orm.internal.model.ModelDeclaration.KeyDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every key that a declaration asks for, class annotations and component annotations alike, not yet checked: there may be
 * none or too many.
 */
record DeclaredKeys(List<Template> partitions, List<Template> sorts, List<Index> indexes) {

    /**
     * A key template.
     *
     * @param text as written, or {@code {name}} for an annotated component
     * @param attribute as written or defaulted; empty for the component's own
     * @param written whether the attribute's name was written out
     * @param place the annotation that declares it
     */
    record Template(String text, String attribute, boolean written, String place, Object source) {

        boolean sameAs(Template other) {
            return text.equals(other.text) && attribute.equals(other.attribute);
        }
    }

    /** An index with what every declaration of that name says. */
    record Index(String name, boolean global, boolean local, List<Template> partitions, List<Template> sorts) {}

    static DeclaredKeys of(ModelDeclaration model) {
        List<Template> partitions = components(model, Role.PARTITION_KEY, "@PartitionKey");
        List<Template> sorts = components(model, Role.SORT_KEY, "@SortKey");
        if (model.key().isPresent()) {
            KeyDeclaration key = model.key().get();
            partitions.add(
                    template(key.partition(), key.partitionAttribute(), "pk", "@Key(partition)", model.source()));
            if (!key.sort().isEmpty()) {
                sorts.add(template(key.sort(), key.sortAttribute(), "sk", "@Key(sort)", model.source()));
            }
        }
        return new DeclaredKeys(partitions, sorts, indexes(model));
    }

    private static List<Index> indexes(ModelDeclaration model) {
        Map<String, Index> indexes = new LinkedHashMap<>();
        for (IndexDeclaration declared : model.indexes()) {
            Index index = indexes.getOrDefault(declared.name(), empty(declared.name()));
            indexes.put(declared.name(), with(index, declared, model.source()));
        }
        for (ComponentDeclaration component : model.components()) {
            for (String name : component.indexPartitions()) {
                Index index = indexes.getOrDefault(name, empty(name));
                add(index.partitions(), own(component, "@IndexPartitionKey(\"" + name + "\")"));
                indexes.put(name, new Index(name, true, index.local(), index.partitions(), index.sorts()));
            }
            for (String name : component.indexSorts()) {
                Index index = indexes.getOrDefault(name, empty(name));
                add(index.sorts(), own(component, "@IndexSortKey(\"" + name + "\")"));
                indexes.put(name, new Index(name, true, index.local(), index.partitions(), index.sorts()));
            }
        }
        return List.copyOf(indexes.values());
    }

    private static Index with(Index index, IndexDeclaration declared, Object source) {
        String place = (declared.local() ? "@LocalIndex" : "@GlobalIndex") + "(name = \"" + declared.name() + "\")";
        if (!declared.partition().isEmpty() || !declared.local()) {
            add(
                    index.partitions(),
                    template(
                            declared.partition(),
                            declared.partitionAttribute(),
                            declared.name() + "Pk",
                            place,
                            source));
        }
        if (!declared.sort().isEmpty()) {
            add(
                    index.sorts(),
                    template(declared.sort(), declared.sortAttribute(), declared.name() + "Sk", place, source));
        }
        return new Index(
                index.name(),
                index.global() || !declared.local(),
                index.local() || declared.local(),
                index.partitions(),
                index.sorts());
    }

    private static Index empty(String name) {
        return new Index(name, false, false, new ArrayList<>(), new ArrayList<>());
    }

    private static void add(List<Template> templates, Template template) {
        for (Template present : templates) {
            if (template.sameAs(present)) {
                return;
            }
        }
        templates.add(template);
    }

    private static List<Template> components(ModelDeclaration model, Role role, String place) {
        List<Template> templates = new ArrayList<>();
        for (ComponentDeclaration component : model.components()) {
            if (component.is(role)) {
                templates.add(own(component, place));
            }
        }
        return templates;
    }

    private static Template own(ComponentDeclaration component, String place) {
        return new Template("{" + component.name() + "}", "", false, place, component.source());
    }

    private static Template template(String text, String attribute, String fallback, String place, Object source) {
        boolean bare = isBare(text);
        boolean written = !attribute.isEmpty() && !attribute.equals(fallback);
        return new Template(text, written ? attribute : bare ? "" : fallback, written, place, source);
    }

    /** Whether it is one component in braces and nothing else. */
    private static boolean isBare(String text) {
        int last = text.length() - 1;
        return last > 1
                && text.charAt(0) == '{'
                && text.indexOf('}') == last
                && text.indexOf('{', 1) < 0
                && text.indexOf(':') < 0;
    }
}
