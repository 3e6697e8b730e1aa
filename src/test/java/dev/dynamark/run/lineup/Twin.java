package dev.dynamark.run.lineup;

import dev.dynamark.compare.Twins;
import dev.dynamark.contestants.OrderContestant;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The same contestant under another name: a store, clients and connections of its own, by the same code. It is of every type
 * that tells what the original can do.
 */
public final class Twin implements InvocationHandler {

    private final OrderContestant original;

    private Twin(OrderContestant original) {
        this.original = original;
    }

    /** The twin, whose name is the original's with {@code -twin} behind it. */
    public static OrderContestant of(OrderContestant contestant) {
        Set<Class<?>> types = new LinkedHashSet<>(Set.of(OrderContestant.class));
        for (Class<?> each = contestant.getClass(); each != null; each = each.getSuperclass()) {
            addAbilities(each, types);
        }
        return (OrderContestant) Proxy.newProxyInstance(
                OrderContestant.class.getClassLoader(), types.toArray(Class<?>[]::new), new Twin(contestant));
    }

    private static void addAbilities(Class<?> type, Set<Class<?>> types) {
        for (Class<?> each : type.getInterfaces()) {
            if (OrderContestant.class.isAssignableFrom(each) && Modifier.isPublic(each.getModifiers())) {
                types.add(each);
            }
            addAbilities(each, types);
        }
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "id" -> Twins.of(original.id());
            case "description" -> "the same once more: " + original.description();
            // It is the original's code, which is counted there.
            case "sources" -> Optional.empty();
            case "equals" -> isSame(arguments[0]);
            default -> asOriginal(method, arguments);
        };
    }

    private boolean isSame(Object other) {
        return other != null
                && Proxy.isProxyClass(other.getClass())
                && Proxy.getInvocationHandler(other) instanceof Twin twin
                && twin.original.equals(original);
    }

    private Object asOriginal(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(original, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
