package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ComponentDeclaration;
import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.model.Role;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A component in source.
 *
 * @param declaration what it declares
 * @param read how its value comes out of a model
 * @param given how its value goes into one
 */
record MirrorComponent(ComponentDeclaration declaration, Access read, Access given) {

    /**
     * One way to a component.
     *
     * @param method the accessor, setter or builder method; empty for a constructor, and for none
     * @param type as declared there
     * @param valueType with an {@code Optional} around it taken off
     * @param optional whether there was one
     * @param returns whether the method returns something: an accessor, or a builder's method that can be chained
     */
    record Access(String method, TypeMirror type, TypeMirror valueType, boolean optional, boolean returns) {

        boolean isPrimitive() {
            return valueType.getKind().isPrimitive();
        }
    }

    String name() {
        return declaration.name();
    }

    boolean is(Role role) {
        return declaration.is(role);
    }

    /** Its type, if that is one DynamORM knows and no role changes how it is stored. */
    Optional<KnownType> plainType() {
        if (is(Role.JSON) || is(Role.TTL)) {
            return Optional.empty();
        }
        return declaration.type() instanceof ComponentType.Known known ? Optional.of(known.type()) : Optional.empty();
    }
}
