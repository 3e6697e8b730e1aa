package dev.dynamark.orm.processor;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.LocalIndex;
import dev.dynamark.orm.annotation.Naming;
import dev.dynamark.orm.annotation.TypeAttribute;
import dev.dynamark.orm.annotation.TypeName;
import dev.dynamark.orm.annotation.WriteOnce;
import dev.dynamark.orm.internal.model.ModelDeclaration.IndexDeclaration;
import dev.dynamark.orm.internal.model.ModelDeclaration.KeyDeclaration;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Annotations of a model class, some of which it takes from the sealed interface that it belongs to. */
final class MirrorClassAnnotations {

    private final TypeElement model;
    private final Optional<TypeElement> family;

    MirrorClassAnnotations(TypeElement model, MirrorTypes types) {
        this.model = model;
        this.family = family(model, types);
    }

    MirrorClassAnnotations(TypeElement model, TypeElement family) {
        this.model = model;
        this.family = Optional.of(family);
    }

    Optional<String> table() {
        return inherited(DynamoTable.class).map(DynamoTable::value);
    }

    Naming naming() {
        return inherited(DynamoTable.class).map(DynamoTable::naming).orElse(Naming.CAMEL_CASE);
    }

    Optional<KeyDeclaration> key() {
        return own(Key.class)
                .map(key ->
                        new KeyDeclaration(key.partition(), key.sort(), key.partitionAttribute(), key.sortAttribute()));
    }

    List<IndexDeclaration> indexes() {
        Stream<IndexDeclaration> global = Stream.of(model.getAnnotationsByType(GlobalIndex.class))
                .map(index -> new IndexDeclaration(
                        index.name(),
                        false,
                        index.partition(),
                        index.sort(),
                        index.partitionAttribute(),
                        index.sortAttribute()));
        Stream<IndexDeclaration> local = Stream.of(model.getAnnotationsByType(LocalIndex.class))
                .map(index -> new IndexDeclaration(index.name(), true, "", index.sort(), "", index.sortAttribute()));
        return Stream.concat(global, local).toList();
    }

    Optional<String> typeName() {
        return own(TypeName.class).map(TypeName::value).or(() -> family.filter(
                        each -> each.getAnnotation(DynamoTable.class) != null)
                .map(each -> model.getSimpleName().toString()));
    }

    String typeAttribute() {
        return inherited(TypeAttribute.class).map(TypeAttribute::value).orElse("type");
    }

    boolean isWriteOnce() {
        return own(WriteOnce.class).isPresent();
    }

    private <A extends Annotation> Optional<A> own(Class<A> type) {
        return Optional.ofNullable(model.getAnnotation(type));
    }

    private <A extends Annotation> Optional<A> inherited(Class<A> type) {
        return own(type).or(() -> family.map(each -> each.getAnnotation(type)));
    }

    private static Optional<TypeElement> family(TypeElement model, MirrorTypes types) {
        for (TypeMirror type : model.getInterfaces()) {
            TypeElement each = types.element(type);
            if (each.getModifiers().contains(Modifier.SEALED) && each.getAnnotation(DynamoTable.class) != null) {
                return Optional.of(each);
            }
            Optional<TypeElement> above = family(each, types);
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }
}
