package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.error.InvalidModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;

/** Method handles of a model's members, private ones included where the model's module allows it. */
final class Access {

    private final Class<?> model;

    Access(Class<?> model) {
        this.model = model;
    }

    MethodHandle of(Method method) {
        try {
            return lookup(method.getDeclaringClass()).unreflect(method);
        } catch (IllegalAccessException e) {
            throw closed(method.getDeclaringClass());
        }
    }

    MethodHandle of(Constructor<?> constructor) {
        try {
            return lookup(constructor.getDeclaringClass()).unreflectConstructor(constructor);
        } catch (IllegalAccessException e) {
            throw closed(constructor.getDeclaringClass());
        }
    }

    /** Reads a field. */
    MethodHandle of(Field field) {
        try {
            return lookup(field.getDeclaringClass()).unreflectGetter(field);
        } catch (IllegalAccessException e) {
            throw closed(field.getDeclaringClass());
        }
    }

    private static MethodHandles.Lookup lookup(Class<?> owner) {
        try {
            return MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
        } catch (IllegalAccessException e) {
            // Public members of exported packages need no more.
            return MethodHandles.publicLookup();
        }
    }

    private InvalidModelException closed(Class<?> owner) {
        Module own = Access.class.getModule();
        String opens = "opens " + owner.getPackageName() + (own.isNamed() ? " to " + own.getName() : "") + ";";
        return new InvalidModelException(
                model.getName(),
                List.of("Expected package " + owner.getPackageName() + " of module "
                        + owner.getModule().getName() + " to be open to reflection, found it closed: add \"" + opens
                        + "\" to its module-info.java, or let the annotation processor generate the codec."));
    }
}
