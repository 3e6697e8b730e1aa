package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.annotation.Attribute;
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
import java.lang.reflect.AnnotatedElement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Annotations of components. */
final class ComponentAnnotations {

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

    private ComponentAnnotations() {}

    static Set<Role> roles(Property property) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        ROLES.forEach((annotation, role) -> property.annotation(annotation).ifPresent(found -> roles.add(role)));
        return roles;
    }

    /** Whether any is there: then somebody means it to be a component. */
    static boolean any(List<AnnotatedElement> elements) {
        return elements.stream()
                .flatMap(element -> Stream.of(element.getAnnotations()))
                .anyMatch(found -> found.annotationType().getPackage() == Attribute.class.getPackage());
    }
}
