package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.annotation.Naming;
import java.util.List;
import java.util.Optional;

/**
 * A model class as its author declared it, not yet checked.
 *
 * @param className the class's canonical name
 * @param kind how instances are made
 * @param table of {@code @DynamoTable}, the class's own or that of the sealed interface it belongs to; empty for a
 *     record that is only nested in models
 * @param naming of {@code @DynamoTable}; {@code CAMEL_CASE} without it
 * @param key of {@code @Key}, if there
 * @param indexes of {@code @GlobalIndex} and {@code @LocalIndex}, in order
 * @param components in the order of the declaration
 * @param typeName of {@code @TypeName}, or the simple class name for members of a sealed interface
 * @param typeAttribute of {@code @TypeAttribute}, the class's own or the sealed interface's; {@code type} without it
 * @param writeOnce of {@code @WriteOnce}
 * @param members of a sealed interface: its permitted models, with those of permitted sealed interfaces in their place
 * @param source what to point at when the class itself is wrong: a {@code Class}, or the compiler's element
 */
public record ModelDeclaration(
        String className,
        ModelKind kind,
        Optional<String> table,
        Naming naming,
        Optional<KeyDeclaration> key,
        List<IndexDeclaration> indexes,
        List<ComponentDeclaration> components,
        Optional<String> typeName,
        String typeAttribute,
        boolean writeOnce,
        List<ModelDeclaration> members,
        Object source) {

    /**
     * {@code @Key}.
     *
     * @param sort empty for none
     */
    public record KeyDeclaration(String partition, String sort, String partitionAttribute, String sortAttribute) {}

    /**
     * {@code @GlobalIndex} or {@code @LocalIndex}.
     *
     * @param local whether it is a local secondary index, which has no partition template of its own
     * @param partition empty for a local index
     * @param sort empty for none
     * @param partitionAttribute empty for the default
     * @param sortAttribute empty for the default
     */
    public record IndexDeclaration(
            String name,
            boolean local,
            String partition,
            String sort,
            String partitionAttribute,
            String sortAttribute) {}
}
