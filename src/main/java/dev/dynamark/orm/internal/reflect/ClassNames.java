package dev.dynamark.orm.internal.reflect;

import java.util.Optional;

/** Names of classes as declarations hold them, and the classes behind them. */
final class ClassNames {

    private ClassNames() {}

    /** The canonical name; a local class has none and goes by its binary name. */
    static String of(Class<?> type) {
        return type.getCanonicalName() == null ? type.getName() : type.getCanonicalName();
    }

    /** The class of such a name, as the loader sees it. */
    static Optional<Class<?>> find(String name, ClassLoader loader) {
        String binary = name;
        while (true) {
            try {
                return Optional.of(Class.forName(binary, false, loader));
            } catch (ClassNotFoundException e) {
                int dot = binary.lastIndexOf('.');
                if (dot < 0) {
                    return Optional.empty();
                }
                binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
            }
        }
    }
}
