package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ComponentDeclaration;
import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.model.Role;
import dev.dynamark.orm.internal.model.ComponentType;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A component in source.
 *
 * @param declaration what it declares
 * @param declaredType as written
 * @param valueType with an {@code Optional} around it taken off
 * @param getter name of the method that reads it
 * @param setter name of the setter or of the builder's method; empty where a constructor takes it
 */
record MirrorComponent(
        ComponentDeclaration declaration,
        TypeMirror declaredType,
        TypeMirror valueType,
        String getter,
        String setter) {

    String name() {
        return declaration.name();
    }

    boolean is(Role role) {
        return declaration.is(role);
    }

    boolean isPrimitive() {
        return declaredType.getKind().isPrimitive();
    }

    /** Its type, if that is one DynamORM knows and no role changes how it is stored. */
    Optional<KnownType> plainType() {
        if (is(Role.JSON) || is(Role.TTL)) {
            return Optional.empty();
        }
        return declaration.type() instanceof ComponentType.Known known ? Optional.of(known.type()) : Optional.empty();
    }
}
