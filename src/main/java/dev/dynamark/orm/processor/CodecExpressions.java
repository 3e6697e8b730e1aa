package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.model.Role;
import java.util.function.Function;

/** Java expressions that make the codecs of components, the same ones that reflection makes. */
final class CodecExpressions {

    private final TypeNames types;
    private final Function<String, String> nested;
    private String component = "";

    /**
     * @param nested the expression for a nested model's codec, by its class name
     */
    CodecExpressions(TypeNames types, Function<String, String> nested) {
        this.types = types;
        this.nested = nested;
    }

    String of(String model, MirrorComponent component) {
        this.component = model + "." + component.name();
        ComponentType type = component.declaration().type();
        if (component.is(Role.JSON)) {
            return codecs() + ".json(" + of(type) + ")";
        }
        if (component.is(Role.TTL)) {
            return isKnown(type, KnownType.INSTANT) ? codecs() + ".epochSeconds()" : of(type);
        }
        if (component.is(Role.SET) && type instanceof ComponentType.ListOf list) {
            return codecs() + (list.collection() ? ".collectionAsSet(" : ".listAsSet(") + of(list.element()) + ")";
        }
        return of(type);
    }

    /** The codec of what a collection holds; of the component asked for last. */
    String element(ComponentType type) {
        return of(type);
    }

    private String of(ComponentType type) {
        if (type instanceof ComponentType.Known known) {
            return codecs() + "." + known.type().name();
        }
        if (type instanceof ComponentType.EnumOf constant) {
            return codecs() + ".enumOf(" + types.of(constant.className()) + ".class)";
        }
        if (type instanceof ComponentType.ListOf list) {
            return codecs() + (list.collection() ? ".collection(" : ".list(") + of(list.element()) + ")";
        }
        if (type instanceof ComponentType.SetOf set) {
            return codecs() + ".set(" + of(set.element()) + ")";
        }
        if (type instanceof ComponentType.MapOf map) {
            return map(map);
        }
        if (type instanceof ComponentType.Converted converted) {
            return codecs() + ".converted(new " + types.of(converted.converter()) + "(), " + of(converted.stored())
                    + ", " + SourceText.quoted(component) + ")";
        }
        return nested.apply(((ComponentType.Nested) type).className());
    }

    private String map(ComponentType.MapOf map) {
        String key = map.key() instanceof ComponentType.EnumOf constant
                ? constant.className()
                : ((ComponentType.Known) map.key()).type().className();
        return codecs() + ".map(" + types.of(key) + ".class, " + of(map.value()) + ")";
    }

    static boolean isKnown(ComponentType type, KnownType expected) {
        return type instanceof ComponentType.Known known && known.type() == expected;
    }

    private String codecs() {
        return types.of("dev.dynamark.orm.codec.Codecs");
    }
}
