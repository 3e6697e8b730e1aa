package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.codec.AttributeConverter;
import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.model.ComponentDeclaration;
import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.model.ModelDeclaration;
import dev.dynamark.orm.internal.model.Role;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.function.Function;

/** Finds the codec of each component of one model. */
final class ComponentCodecs {

    private final Class<?> model;
    private final Function<Class<?>, ItemCodec<?>> nested;

    ComponentCodecs(Class<?> model, Function<Class<?>, ItemCodec<?>> nested) {
        this.model = model;
        this.nested = nested;
    }

    /** One for each component, any for those that are ignored. */
    List<ValueCodec<?>> of(ModelDeclaration declaration) {
        return declaration.components().stream()
                .<ValueCodec<?>>map(component -> component.is(Role.IGNORE) ? Codecs.STRING : of(component))
                .toList();
    }

    private ValueCodec<?> of(ComponentDeclaration component) {
        ComponentType type = component.type();
        String place = model.getSimpleName() + "." + component.name();
        if (component.is(Role.JSON)) {
            return Codecs.json(of(type, place));
        }
        if (component.is(Role.TTL) && type instanceof ComponentType.Known known && known.type() == KnownType.INSTANT) {
            return Codecs.epochSeconds();
        }
        return component.is(Role.SET) && type instanceof ComponentType.ListOf list
                ? Codecs.listAsSet(of(list.element(), place))
                : of(type, place);
    }

    private ValueCodec<?> of(ComponentType type, String place) {
        if (type instanceof ComponentType.Known known) {
            return KnownCodecs.of(known.type());
        }
        if (type instanceof ComponentType.EnumOf constants) {
            return enumOf(classOf(constants.className()));
        }
        if (type instanceof ComponentType.ListOf list) {
            ValueCodec<?> element = of(list.element(), place);
            return list.collection() ? Codecs.collection(element) : Codecs.list(element);
        }
        if (type instanceof ComponentType.SetOf set) {
            return Codecs.set(of(set.element(), place));
        }
        if (type instanceof ComponentType.MapOf map) {
            return Codecs.map(keyClass(map.key()), of(map.value(), place));
        }
        if (type instanceof ComponentType.Converted converted) {
            return converted(converted, place);
        }
        return nested.apply(classOf(((ComponentType.Nested) type).className()));
    }

    @SuppressWarnings("unchecked")
    private ValueCodec<?> converted(ComponentType.Converted type, String place) {
        Class<?> converter = classOf(type.converter());
        try {
            Constructor<?> constructor = converter.getDeclaredConstructor();
            Object instance = new Access(model).of(constructor).invoke();
            // The declaration took the stored type from the converter's own type arguments.
            return Codecs.converted(
                    (AttributeConverter<Object, Object>) instance,
                    (ValueCodec<Object>) of(type.stored(), place),
                    place);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The constructor of " + converter.getName() + " failed", e);
        }
    }

    private Class<?> keyClass(ComponentType key) {
        return key instanceof ComponentType.EnumOf constants
                ? classOf(constants.className())
                : classOf(((ComponentType.Known) key).type().className());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ValueCodec<?> enumOf(Class<?> type) {
        return Codecs.enumOf((Class) type);
    }

    private Class<?> classOf(String name) {
        return ClassNames.find(name, model.getClassLoader())
                .orElseThrow(() -> new IllegalStateException(
                        name + " cannot be loaded by the class loader of " + model.getName()));
    }
}
