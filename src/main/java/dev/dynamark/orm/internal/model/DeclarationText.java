package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.internal.model.ModelDeclaration.IndexDeclaration;
import dev.dynamark.orm.internal.model.ModelDeclaration.KeyDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * A declaration as text, which generated codecs carry: a start that reads it needs neither reflection nor annotations, and
 * the compiler has checked the rules. Every part is preceded by its length, so any name may stand in it. Not for sealed
 * interfaces.
 */
public final class DeclarationText {

    /** Raised whenever the form changes: what another version has written is not read. */
    static final String VERSION = "1";

    /** What fits into a class file with room to spare, whatever the characters. */
    private static final int LONGEST = 20_000;

    private final StringBuilder text = new StringBuilder(1024);

    private DeclarationText() {}

    /** The text; empty if it would be too long, so that the class is asked instead. */
    public static String of(ModelDeclaration declaration) {
        DeclarationText writer = new DeclarationText();
        writer.write(declaration);
        return writer.text.length() > LONGEST ? "" : writer.text.toString();
    }

    /**
     * The declaration that a text was made of.
     *
     * @param source of the result and its components
     * @return empty if there is no text, or one of another version
     */
    public static Optional<ModelDeclaration> read(String text, Object source) {
        return new DeclarationReader(text, source).read();
    }

    private void write(ModelDeclaration model) {
        put(VERSION);
        put(model.className());
        put(model.kind().name());
        put(model.table());
        put(model.naming().name());
        put(model.key().isPresent());
        if (model.key().isPresent()) {
            KeyDeclaration key = model.key().get();
            put(key.partition());
            put(key.sort());
            put(key.partitionAttribute());
            put(key.sortAttribute());
        }
        put(model.typeName());
        put(model.typeAttribute());
        put(model.writeOnce());
        put(model.indexes().size());
        for (IndexDeclaration index : model.indexes()) {
            put(index.name());
            put(index.local());
            put(index.partition());
            put(index.sort());
            put(index.partitionAttribute());
            put(index.sortAttribute());
        }
        put(model.components().size());
        for (ComponentDeclaration component : model.components()) {
            write(component);
        }
    }

    private void write(ComponentDeclaration component) {
        put(component.name());
        write(component.type());
        put(component.javaType());
        put(component.optional());
        put(component.roles().size());
        for (Role role : component.roles()) {
            put(role.name());
        }
        put(component.attribute());
        put(component.indexPartitions());
        put(component.indexSorts());
        put(component.keepDeleted());
    }

    private void write(ComponentType type) {
        put(type.getClass().getSimpleName());
        if (type instanceof ComponentType.Known known) {
            put(known.type().name());
        } else if (type instanceof ComponentType.EnumOf constants) {
            put(constants.className());
        } else if (type instanceof ComponentType.ListOf list) {
            write(list.element());
            put(list.collection());
        } else if (type instanceof ComponentType.SetOf set) {
            write(set.element());
        } else if (type instanceof ComponentType.MapOf map) {
            write(map.key());
            write(map.value());
        } else if (type instanceof ComponentType.Nested nested) {
            put(nested.className());
        } else if (type instanceof ComponentType.Converted converted) {
            put(converted.converter());
            put(converted.className());
            write(converted.stored());
        } else if (type instanceof ComponentType.Unknown unknown) {
            put(unknown.className());
            put(unknown.reason());
        }
    }

    private void put(Optional<String> value) {
        put(value.isPresent());
        if (value.isPresent()) {
            put(value.get());
        }
    }

    private void put(List<String> values) {
        put(values.size());
        for (String value : values) {
            put(value);
        }
    }

    private void put(boolean value) {
        put(value ? 1 : 0);
    }

    private void put(int number) {
        text.append(number).append(';');
    }

    private void put(String value) {
        text.append(value.length()).append(':').append(value);
    }
}
