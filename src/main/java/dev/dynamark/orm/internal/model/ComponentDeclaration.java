package dev.dynamark.orm.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A component of a model as its author declared it: a record component, a bean's property, a builder's method or a
 * constructor's parameter. Ignored components are among them, with {@link Role#IGNORE}.
 *
 * @param name in Java
 * @param type with an {@code Optional} around it taken off
 * @param javaType as written, such as {@code java.util.Optional<java.lang.String>} or {@code int}
 * @param optional whether it was declared {@code Optional}
 * @param roles of its annotations without values
 * @param attribute of {@code @Attribute}
 * @param indexPartitions index names of {@code @IndexPartitionKey}
 * @param indexSorts index names of {@code @IndexSortKey}
 * @param keepDeleted of {@code @DeletedAt(keep)}, empty if none
 * @param source what to point at: reflection's or the compiler's element
 */
public record ComponentDeclaration(
        String name,
        ComponentType type,
        String javaType,
        boolean optional,
        Set<Role> roles,
        Optional<String> attribute,
        List<String> indexPartitions,
        List<String> indexSorts,
        String keepDeleted,
        Object source) {

    /**
     * Whether an annotation is there.
     *
     * @param role which
     * @return true if so
     */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
