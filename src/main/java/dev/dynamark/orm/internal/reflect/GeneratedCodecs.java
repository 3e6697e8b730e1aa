package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.codec.ItemCodec;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** The codecs that the annotation processor made, by name: {@code Shop_Order_Codec} for {@code Shop.Order}. */
final class GeneratedCodecs {

    private GeneratedCodecs() {}

    /** Whether the processor saw the class. */
    static boolean exists(Class<?> model) {
        return model.getCanonicalName() != null
                && ClassNames.find(name(model), model.getClassLoader()).isPresent();
    }

    /** The codec of a class that has one. */
    @SuppressWarnings("unchecked")
    static <T> ItemCodec<T> of(Class<T> model) {
        Class<?> codec = ClassNames.find(name(model), model.getClassLoader()).orElseThrow();
        initialiseComponents(codec);
        try {
            Constructor<?> constructor = codec.getDeclaredConstructor();
            // Method handles, which get further into modules, cost a start more.
            return (ItemCodec<T>)
                    (constructor.trySetAccessible()
                            ? constructor.newInstance()
                            : new Access(model).of(constructor).invoke());
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(
                    "The generated codec " + codec.getName() + " cannot be made", failed.getCause());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The generated codec " + codec.getName() + " cannot be made", e);
        }
    }

    /** Not at the first request: the codecs of components are made in a class of their own. */
    private static void initialiseComponents(Class<?> codec) {
        try {
            Class.forName(codec.getName() + "$Components", true, codec.getClassLoader());
        } catch (ClassNotFoundException noneNeeded) {
            // A model whose components all have codecs of the library.
        }
    }

    private static String name(Class<?> model) {
        StringBuilder name = new StringBuilder(model.getSimpleName()).append("_Codec");
        for (Class<?> outer = model.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            name.insert(0, outer.getSimpleName() + "_");
        }
        return model.getPackageName().isEmpty() ? name.toString() : model.getPackageName() + "." + name;
    }
}
