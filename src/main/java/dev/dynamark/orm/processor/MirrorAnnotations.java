package dev.dynamark.orm.processor;

import dev.dynamark.orm.annotation.Converter;
import dev.dynamark.orm.annotation.CreatedAt;
import dev.dynamark.orm.annotation.DeletedAt;
import dev.dynamark.orm.annotation.DynamoSet;
import dev.dynamark.orm.annotation.Ignore;
import dev.dynamark.orm.annotation.Json;
import dev.dynamark.orm.annotation.OmitEmpty;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.Protected;
import dev.dynamark.orm.annotation.SortKey;
import dev.dynamark.orm.annotation.StoreNull;
import dev.dynamark.orm.annotation.Ttl;
import dev.dynamark.orm.annotation.UpdatedAt;
import dev.dynamark.orm.annotation.Version;
import dev.dynamark.orm.internal.model.Role;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Annotations of components. */
final class MirrorAnnotations {

    private static final Map<Class<? extends Annotation>, Role> ROLES = Map.ofEntries(
            Map.entry(PartitionKey.class, Role.PARTITION_KEY),
            Map.entry(SortKey.class, Role.SORT_KEY),
            Map.entry(Ignore.class, Role.IGNORE),
            Map.entry(Version.class, Role.VERSION),
            Map.entry(Ttl.class, Role.TTL),
            Map.entry(CreatedAt.class, Role.CREATED_AT),
            Map.entry(UpdatedAt.class, Role.UPDATED_AT),
            Map.entry(DeletedAt.class, Role.DELETED_AT),
            Map.entry(OmitEmpty.class, Role.OMIT_EMPTY),
            Map.entry(StoreNull.class, Role.STORE_NULL),
            Map.entry(DynamoSet.class, Role.SET),
            Map.entry(Json.class, Role.JSON),
            Map.entry(Protected.class, Role.PROTECTED));

    private MirrorAnnotations() {}

    static Set<Role> roles(List<Element> annotated) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        ROLES.forEach((annotation, role) -> find(annotated, annotation).ifPresent(found -> roles.add(role)));
        return roles;
    }

    static <A extends Annotation> Optional<A> find(List<Element> annotated, Class<A> type) {
        return annotated.stream()
                .map(element -> element.getAnnotation(type))
                .filter(found -> found != null)
                .findFirst();
    }

    /** The class that {@code @Converter} names, which cannot be loaded while it is being compiled. */
    static Optional<TypeMirror> converter(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).equals(Converter.class.getName()))
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .findFirst();
    }

    /** Whether any is there: then somebody means it to be a component. */
    static boolean any(List<Element> annotated) {
        return annotated.stream()
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .anyMatch(mirror -> nameOf(mirror).startsWith(Converter.class.getPackageName() + "."));
    }

    private static String nameOf(AnnotationMirror mirror) {
        return mirror.getAnnotationType().toString();
    }
}
