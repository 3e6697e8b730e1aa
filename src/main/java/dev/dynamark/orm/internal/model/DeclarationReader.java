package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.annotation.Naming;
import dev.dynamark.orm.internal.model.ModelDeclaration.IndexDeclaration;
import dev.dynamark.orm.internal.model.ModelDeclaration.KeyDeclaration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link DeclarationText} has written. */
final class DeclarationReader {

    private final String text;
    private final Object source;
    private int at;

    DeclarationReader(String text, Object source) {
        this.text = text;
        this.source = source;
    }

    Optional<ModelDeclaration> read() {
        if (text.isEmpty() || !string().equals(DeclarationText.VERSION)) {
            return Optional.empty();
        }
        String className = string();
        ModelKind kind = ModelKind.valueOf(string());
        Optional<String> table = optional();
        Naming naming = Naming.valueOf(string());
        Optional<KeyDeclaration> key =
                flag() ? Optional.of(new KeyDeclaration(string(), string(), string(), string())) : Optional.empty();
        Optional<String> typeName = optional();
        String typeAttribute = string();
        boolean writeOnce = flag();
        List<IndexDeclaration> indexes = indexes();
        return Optional.of(new ModelDeclaration(
                className,
                kind,
                table,
                naming,
                key,
                indexes,
                components(),
                typeName,
                typeAttribute,
                writeOnce,
                List.of(),
                source));
    }

    private List<IndexDeclaration> indexes() {
        List<IndexDeclaration> indexes = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            indexes.add(new IndexDeclaration(string(), flag(), string(), string(), string(), string()));
        }
        return indexes;
    }

    private List<ComponentDeclaration> components() {
        List<ComponentDeclaration> components = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            components.add(new ComponentDeclaration(
                    string(), type(), string(), flag(), roles(), optional(), strings(), strings(), string(), source));
        }
        return components;
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int left = number(); left > 0; left--) {
            roles.add(Role.valueOf(string()));
        }
        return roles;
    }

    private ComponentType type() {
        String kind = string();
        return switch (kind) {
            case "Known" -> new ComponentType.Known(KnownType.valueOf(string()));
            case "EnumOf" -> new ComponentType.EnumOf(string());
            case "ListOf" -> new ComponentType.ListOf(type(), flag());
            case "SetOf" -> new ComponentType.SetOf(type());
            case "MapOf" -> new ComponentType.MapOf(type(), type());
            case "Nested" -> new ComponentType.Nested(string());
            case "Converted" -> new ComponentType.Converted(string(), string(), type());
            case "Unknown" -> new ComponentType.Unknown(string(), string());
            default -> throw new IllegalStateException("Expected a kind of component type, found " + kind);
        };
    }

    private Optional<String> optional() {
        return flag() ? Optional.of(string()) : Optional.empty();
    }

    private List<String> strings() {
        int left = number();
        if (left == 0) {
            return List.of();
        }
        List<String> values = new ArrayList<>(left);
        for (; left > 0; left--) {
            values.add(string());
        }
        return values;
    }

    private boolean flag() {
        return number() == 1;
    }

    private int number() {
        int end = text.indexOf(';', at);
        int number = Integer.parseInt(text, at, end, 10);
        at = end + 1;
        return number;
    }

    private String string() {
        int colon = text.indexOf(':', at);
        int length = Integer.parseInt(text, at, colon, 10);
        at = colon + 1 + length;
        return text.substring(colon + 1, at);
    }
}
