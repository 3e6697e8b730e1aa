package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.annotation.Naming;
import java.util.Locale;

/** Attribute names as a naming convention makes them of component names. */
public final class AttributeNames {

    private AttributeNames() {}

    /** The attribute that holds a component under its own name: {@code @Attribute}, or by convention. */
    public static String of(ComponentDeclaration component, Naming naming) {
        return component.attribute().isPresent() ? component.attribute().get() : of(component.name(), naming);
    }

    /** The name that a convention makes of a component's name. */
    public static String of(String component, Naming naming) {
        return switch (naming) {
            case CAMEL_CASE -> camelCase(component);
            case SNAKE_CASE -> snakeCase(component);
            case AS_IS -> component;
        };
    }

    /** Whether a name that was written out follows the convention. */
    static boolean follows(String attribute, Naming naming) {
        if (attribute.equals("PK") || attribute.equals("SK")) {
            return true;
        }
        return switch (naming) {
            case CAMEL_CASE -> attribute.matches("[a-z][A-Za-z0-9]*");
            case SNAKE_CASE -> attribute.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
            case AS_IS -> !attribute.isEmpty();
        };
    }

    private static String camelCase(String component) {
        if (component.equals("PK") || component.equals("SK")) {
            return component;
        }
        int capitals = 0;
        while (capitals < component.length() && Character.isUpperCase(component.charAt(capitals))) {
            capitals++;
        }
        boolean wordFollows =
                capitals > 1 && capitals < component.length() && Character.isLowerCase(component.charAt(capitals));
        return lower(component.substring(0, wordFollows ? capitals - 1 : capitals))
                + component.substring(wordFollows ? capitals - 1 : capitals);
    }

    private static String snakeCase(String component) {
        StringBuilder name = new StringBuilder(component.length() + 8);
        for (int i = 0; i < component.length(); i++) {
            if (i > 0 && beginsWord(component, i)) {
                name.append('_');
            }
            name.append(Character.toLowerCase(component.charAt(i)));
        }
        return name.toString();
    }

    private static boolean beginsWord(String component, int at) {
        char before = component.charAt(at - 1);
        if (!Character.isUpperCase(component.charAt(at)) || before == '_') {
            return false;
        }
        return !Character.isUpperCase(before)
                || (at + 1 < component.length() && Character.isLowerCase(component.charAt(at + 1)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
