package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.model.AttributeNames;
import dev.dynamark.orm.internal.model.ComponentDeclaration;
import dev.dynamark.orm.internal.model.KeyLayout;
import dev.dynamark.orm.internal.model.KeyPart;
import dev.dynamark.orm.internal.model.ModelDeclaration;
import dev.dynamark.orm.internal.model.Role;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes the codecs of a model and of those nested in it, each once. For models that keep the rules; for one thread. */
public final class CodecBinder {

    private final CodecSource source;
    private final Map<Class<?>, ItemCodec<?>> made = new HashMap<>();
    private final Map<Class<?>, CodecReference<?>> references = new HashMap<>();

    public CodecBinder(CodecSource source) {
        this.source = source;
    }

    /** The codec that the annotation processor made of a class, if it did. */
    public static <T> Optional<ItemCodec<T>> generated(Class<T> model) {
        return GeneratedCodecs.exists(model) ? Optional.of(GeneratedCodecs.of(model)) : Optional.empty();
    }

    /** The codec of a class that is no sealed interface. */
    public <T> ItemCodec<T> codec(Class<T> model, ModelDeclaration declaration) {
        return source == CodecSource.GENERATED && GeneratedCodecs.exists(model)
                ? GeneratedCodecs.of(model)
                : reflective(model, declaration);
    }

    /** The codecs of a declaration's components. */
    public List<ValueCodec<?>> components(Class<?> model, ModelDeclaration declaration) {
        return new ComponentCodecs(model, this::nested).of(declaration);
    }

    /** Finds everything now that would otherwise be found at first use. */
    public void resolve() {
        references.values().forEach(CodecReference::get);
    }

    private ItemCodec<?> nested(Class<?> model) {
        ItemCodec<?> codec = made.get(model);
        if (codec != null) {
            return codec;
        }
        CodecReference<?> reference = references.get(model);
        if (reference != null) {
            return reference;
        }
        return source == CodecSource.GENERATED && GeneratedCodecs.exists(model)
                ? refer(model)
                : reflective(model, ReflectiveDeclarations.of(model));
    }

    // Generated codecs are made at first use, because the one that asks for this codec may be about to be made itself.
    private <T> CodecReference<T> refer(Class<T> model) {
        CodecReference<T> reference = new CodecReference<>(() -> GeneratedCodecs.of(model));
        references.put(model, reference);
        return reference;
    }

    private <T> ItemCodec<T> reflective(Class<T> model, ModelDeclaration declaration) {
        CodecReference<T> reference = new CodecReference<>(() -> {
            throw new IllegalStateException("The codec of " + model.getName() + " is still being made");
        });
        references.put(model, reference);
        Shape shape = Shape.of(model);
        Access access = new Access(model);
        KeyLayout keys = KeyLayout.of(declaration);
        boolean hasType =
                declaration.table().isPresent() && declaration.typeName().isPresent();
        ItemCodec<T> codec = new ReflectiveItemCodec<>(
                model,
                Instances.of(shape, access),
                bindings(model, declaration, shape, Instances.getters(shape, access), keys),
                templates(keys.tableTemplates(), declaration, shape, keys),
                templates(keys.indexAttributes(), declaration, shape, keys),
                declaration.typeAttribute(),
                hasType ? declaration.typeName().get() : null,
                Stamp.of(declaration));
        reference.set(codec);
        made.put(model, codec);
        return codec;
    }

    @SuppressWarnings("unchecked")
    private List<ComponentBinding> bindings(
            Class<?> model, ModelDeclaration declaration, Shape shape, List<MethodHandle> getters, KeyLayout keys) {
        List<ValueCodec<?>> codecs = components(model, declaration);
        Set<Integer> required = new HashSet<>();
        keys.partition().ifPresent(part -> required.addAll(part.components()));
        keys.sort().ifPresent(part -> required.addAll(part.components()));
        List<ComponentBinding> bindings = new ArrayList<>();
        for (int i = 0; i < codecs.size(); i++) {
            ComponentDeclaration component = declaration.components().get(i);
            bindings.add(new ComponentBinding(
                    component.name(),
                    keys.ownAttributes().get(i) ? AttributeNames.of(component, declaration.naming()) : null,
                    (ValueCodec<Object>) codecs.get(i),
                    getters.get(i),
                    required.contains(i),
                    component.is(Role.OMIT_EMPTY),
                    component.is(Role.OMIT_EMPTY) && !component.optional(),
                    component.is(Role.STORE_NULL),
                    Zero.of(shape.properties().get(i).taken().raw())));
        }
        return bindings;
    }

    private static List<KeyTemplate> templates(
            List<KeyPart> parts, ModelDeclaration declaration, Shape shape, KeyLayout keys) {
        List<KeyTemplate> templates = new ArrayList<>();
        for (KeyPart part : parts) {
            List<Function<String, Object>> readers = new ArrayList<>();
            for (int component : part.components()) {
                readers.add(
                        keys.ownAttributes().get(component)
                                ? null
                                : SegmentReaders.of(
                                        declaration.components().get(component).type(),
                                        shape.properties()
                                                .get(component)
                                                .taken()
                                                .unwrapped()
                                                .raw()));
            }
            templates.add(KeyTemplate.of(part, readers));
        }
        return templates;
    }
}
