package dev.dynamark.orm.internal.reflect;

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

/** Annotations of a model class, some of which it takes from the sealed interface that it belongs to. */
final class ClassAnnotations {

    private final Class<?> model;
    private final Optional<Class<?>> family;

    ClassAnnotations(Class<?> model) {
        this.model = model;
        this.family = family(model);
    }

    ClassAnnotations(Class<?> model, Class<?> family) {
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
                        each -> each.isAnnotationPresent(DynamoTable.class))
                .map(each -> model.getSimpleName()));
    }

    String typeAttribute() {
        return inherited(TypeAttribute.class).map(TypeAttribute::value).orElse("type");
    }

    boolean isWriteOnce() {
        return own(WriteOnce.class).isPresent();
    }

    private <A extends Annotation> Optional<A> own(Class<A> type) {
        return Optional.ofNullable(model.getDeclaredAnnotation(type));
    }

    private <A extends Annotation> Optional<A> inherited(Class<A> type) {
        return own(type).or(() -> family.map(each -> each.getDeclaredAnnotation(type)));
    }

    private static Optional<Class<?>> family(Class<?> model) {
        for (Class<?> each : model.getInterfaces()) {
            if (each.isSealed() && each.isAnnotationPresent(DynamoTable.class)) {
                return Optional.of(each);
            }
            Optional<Class<?>> above = family(each);
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }
}
