package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.KeyPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
        List<IndexLayout> indexes = keys.indexes().stream()
                .map(index -> new IndexLayout(
                        index.name(),
                        index.local(),
                        index.local()
                                ? partition.orElseThrow()
                                : part(model, index.partitions()).orElseThrow(),
                        part(model, index.sorts())))
                .toList();
        return new KeyLayout(partition, sort, indexes, ownAttributes(model, partition, sort, indexes));
    }

    /** Attributes that are made of templates and are no part of the table's key, each once. */
    public List<KeyPart> indexAttributes() {
        Set<String> seen = new HashSet<>();
        tableParts().forEach(part -> seen.add(part.attribute()));
        return indexParts(indexes).stream()
                .filter(part -> !part.isBare() && seen.add(part.attribute()))
                .toList();
    }

    /** The table's key attributes that are made of templates. */
    public List<KeyPart> tableTemplates() {
        return tableParts().stream().filter(part -> !part.isBare()).toList();
    }

    private List<KeyPart> tableParts() {
        List<KeyPart> parts = new ArrayList<>();
        partition.ifPresent(parts::add);
        sort.ifPresent(parts::add);
        return parts;
    }

    private static List<KeyPart> indexParts(List<IndexLayout> indexes) {
        List<KeyPart> parts = new ArrayList<>();
        for (IndexLayout index : indexes) {
            parts.add(index.partition());
            index.sort().ifPresent(parts::add);
        }
        return parts;
    }

    private static Optional<KeyPart> part(ModelDeclaration model, List<DeclaredKeys.Template> templates) {
        return templates.stream().findFirst().map(template -> part(model, template));
    }

    private static KeyPart part(ModelDeclaration model, DeclaredKeys.Template template) {
        KeyPattern pattern = KeyPattern.parse(template.text());
        List<Integer> components = pattern.segments().stream()
                .map(segment -> position(model, segment.component()))
                .toList();
        if (!pattern.isBare()) {
            return new KeyPart(template.attribute(), AttributeType.STRING, pattern, components);
        }
        ComponentDeclaration own = model.components().get(components.get(0));
        return new KeyPart(
                AttributeNames.of(own, model.naming()), AttributeTypes.of(own).orElseThrow(), pattern, components);
    }

    private static int position(ModelDeclaration model, String component) {
        return IntStream.range(0, model.components().size())
                .filter(i -> model.components().get(i).name().equals(component))
                .findFirst()
                .orElseThrow();
    }

    private static List<Boolean> ownAttributes(
            ModelDeclaration model, Optional<KeyPart> partition, Optional<KeyPart> sort, List<IndexLayout> indexes) {
        Set<Integer> inTemplates = new HashSet<>();
        Set<Integer> bare = new HashSet<>();
        partition.ifPresent(part -> (part.isBare() ? bare : inTemplates).addAll(part.components()));
        sort.ifPresent(part -> (part.isBare() ? bare : inTemplates).addAll(part.components()));
        indexParts(indexes).stream().filter(KeyPart::isBare).forEach(part -> bare.addAll(part.components()));
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
