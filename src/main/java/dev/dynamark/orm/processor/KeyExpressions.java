package dev.dynamark.orm.processor;

import dev.dynamark.orm.codec.KeyPattern;
import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.KeyPart;
import dev.dynamark.orm.internal.model.KnownType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Java expressions that make keys of components and components of keys. */
final class KeyExpressions {

    private final TypeNames types;

    KeyExpressions(TypeNames types) {
        this.types = types;
    }

    /**
     * A whole key, or what it begins with. Not joined by {@code +}: the first text that a JVM makes so, with as many parts,
     * spins a dozen classes at an application's start.
     *
     * @param count how many leading components
     * @param values the expression for a component's value
     */
    String made(KeyPart part, int count, List<MirrorComponent> components, Function<MirrorComponent, String> values) {
        KeyPattern pattern = part.pattern();
        List<String> parts = new ArrayList<>();
        append(parts, pattern.literal(0));
        for (int i = 0; i < count; i++) {
            MirrorComponent component = components.get(part.components().get(i));
            parts.add(text(component, pattern.segments().get(i), values));
            append(parts, pattern.literal(i + 1));
        }
        return joined(parts);
    }

    private static void append(List<String> parts, String literal) {
        if (!literal.isEmpty()) {
            parts.add(SourceText.quoted(literal));
        }
    }

    private String joined(List<String> parts) {
        return switch (parts.size()) {
            case 0 -> "\"\"";
            case 1 -> parts.get(0);
            case 2 -> parts.get(0) + ".concat(" + parts.get(1) + ")";
            default ->
                "new " + types.of("java.lang.StringBuilder") + "(64).append(" + String.join(").append(", parts)
                        + ").toString()";
        };
    }

    private String text(
            MirrorComponent component, KeyPattern.Segment segment, Function<MirrorComponent, String> values) {
        String keyText = types.of("dev.dynamark.orm.codec.KeyText");
        String value = values.apply(component);
        if (CodecExpressions.isKnown(component.declaration().type(), KnownType.CHARACTER)) {
            return keyText + ".of(String.valueOf(" + value + "))";
        }
        return segment.width() == 0
                ? keyText + ".of(" + value + ")"
                : keyText + ".padded(" + value + ", " + segment.width() + ")";
    }

    /** The component's value, taken from its text in a key. */
    String parsed(MirrorComponent component, String text) {
        if (component.declaration().type() instanceof ComponentType.EnumOf constant) {
            return types.of(constant.className()) + ".valueOf(" + keyTextOf(text) + ")";
        }
        KnownType known = ((ComponentType.Known) component.declaration().type()).type();
        return switch (known) {
            case CHARACTER -> types.of("dev.dynamark.orm.codec.KeyText") + ".toCharacter(" + text + ")";
            case BYTE -> "Byte.parseByte(" + text + ")";
            case SHORT -> "Short.parseShort(" + text + ")";
            case INTEGER -> "Integer.parseInt(" + text + ")";
            case LONG -> "Long.parseLong(" + text + ")";
            case BIG_INTEGER, BIG_DECIMAL -> "new " + types.of(known.className()) + "(" + text + ")";
            case UUID -> types.of(known.className()) + ".fromString(" + text + ")";
            case INSTANT, LOCAL_DATE, LOCAL_DATE_TIME, YEAR_MONTH ->
                types.of(known.className()) + ".parse(" + text + ")";
            default -> keyTextOf(text);
        };
    }

    private String keyTextOf(String text) {
        return types.of("dev.dynamark.orm.codec.KeyText") + ".toText(" + text + ")";
    }
}
