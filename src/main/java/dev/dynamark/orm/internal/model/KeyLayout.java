package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.KeyPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of a model that keeps the rules, and with them which attributes its items have: the reflective and the
 * generated codec both go by this.
 *
 * @param partition the table's; empty for a record that is only nested
 * @param sort the table's
 * @param indexes in the order of the declaration
 * @param ownAttributes by component, whether it is stored under its own name
 */
public record KeyLayout(
        Optional<KeyPart> partition, Optional<KeyPart> sort, List<IndexLayout> indexes, List<Boolean> ownAttributes) {

    /**
     * An index's keys.
     *
     * @param partition the table's own for a local index
     */
    public record IndexLayout(String name, boolean local, KeyPart partition, Optional<KeyPart> sort) {}

    /** The layout of a declaration without mistakes. */
    public static KeyLayout of(ModelDeclaration model) {
        DeclaredKeys keys = DeclaredKeys.of(model);
        Optional<KeyPart> partition = part(model, keys.partitions());
        Optional<KeyPart> sort = part(model, keys.sorts());
        List<IndexLayout> indexes = new ArrayList<>();
        for (DeclaredKeys.Index index : keys.indexes()) {
            indexes.add(new IndexLayout(
                    index.name(),
                    index.local(),
                    index.local()
                            ? partition.orElseThrow()
                            : part(model, index.partitions()).orElseThrow(),
                    part(model, index.sorts())));
        }
        return new KeyLayout(partition, sort, List.copyOf(indexes), ownAttributes(model, partition, sort, indexes));
    }

    /** Attributes that are made of templates and are no part of the table's key, each once. */
    public List<KeyPart> indexAttributes() {
        Set<String> seen = new HashSet<>();
        tableParts(partition, sort).forEach(part -> seen.add(part.attribute()));
        return indexParts(indexes).stream()
                .filter(part -> !part.isBare() && seen.add(part.attribute()))
                .toList();
    }

    /** The table's key attributes that are made of templates. */
    public List<KeyPart> tableTemplates() {
        return tableParts(partition, sort).stream()
                .filter(part -> !part.isBare())
                .toList();
    }

    private static List<KeyPart> tableParts(Optional<KeyPart> partition, Optional<KeyPart> sort) {
        List<KeyPart> parts = new ArrayList<>();
        if (partition.isPresent()) {
            parts.add(partition.get());
        }
        if (sort.isPresent()) {
            parts.add(sort.get());
        }
        return parts;
    }

    private static List<KeyPart> indexParts(List<IndexLayout> indexes) {
        List<KeyPart> parts = new ArrayList<>();
        for (IndexLayout index : indexes) {
            parts.add(index.partition());
            if (index.sort().isPresent()) {
                parts.add(index.sort().get());
            }
        }
        return parts;
    }

    private static Optional<KeyPart> part(ModelDeclaration model, List<DeclaredKeys.Template> templates) {
        return templates.isEmpty() ? Optional.empty() : Optional.of(part(model, templates.get(0)));
    }

    private static KeyPart part(ModelDeclaration model, DeclaredKeys.Template template) {
        KeyPattern pattern = KeyPattern.parse(template.text());
        List<Integer> components = new ArrayList<>(pattern.segments().size());
        for (KeyPattern.Segment segment : pattern.segments()) {
            components.add(position(model, segment.component()));
        }
        if (!pattern.isBare()) {
            return new KeyPart(template.attribute(), AttributeType.STRING, pattern, List.copyOf(components));
        }
        ComponentDeclaration own = model.components().get(components.get(0));
        return new KeyPart(
                AttributeNames.of(own, model.naming()),
                AttributeTypes.of(own).orElseThrow(),
                pattern,
                List.copyOf(components));
    }

    private static int position(ModelDeclaration model, String component) {
        int position = 0;
        while (!model.components().get(position).name().equals(component)) {
            position++;
        }
        return position;
    }

    private static List<Boolean> ownAttributes(
            ModelDeclaration model, Optional<KeyPart> partition, Optional<KeyPart> sort, List<IndexLayout> indexes) {
        Set<Integer> inTemplates = new HashSet<>();
        Set<Integer> bare = new HashSet<>();
        for (KeyPart part : tableParts(partition, sort)) {
            (part.isBare() ? bare : inTemplates).addAll(part.components());
        }
        for (KeyPart part : indexParts(indexes)) {
            if (part.isBare()) {
                bare.addAll(part.components());
            }
        }
        List<Boolean> own = new ArrayList<>();
        for (int i = 0; i < model.components().size(); i++) {
            ComponentDeclaration component = model.components().get(i);
            boolean inKeyOnly = inTemplates.contains(i)
                    && !bare.contains(i)
                    && component.attribute().isEmpty();
            own.add(!component.is(Role.IGNORE) && !inKeyOnly);
        }
        return List.copyOf(own);
    }
}
