package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.codec.KeyPattern;
import dev.dynamark.orm.codec.KeyText;
import dev.dynamark.orm.codec.KeyValue;
import dev.dynamark.orm.internal.model.KeyLayout.IndexLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A model that keeps the rules, bound to its codecs: what tables work with. Immutable and thread-safe.
 *
 * @param <T> the class
 */
public final class Model<T> {

    private final Class<T> type;
    private final ModelDeclaration declaration;
    private final ItemCodec<T> codec;
    private final BoundCodecs codecs;
    private final List<Model<? extends T>> members;
    private final KeyLayout keys;
    private final Map<String, ModelAttribute> attributes = new LinkedHashMap<>();
    private final List<ModelAttribute> attributesInOrder;
    private final Map<Role, ModelAttribute> byRole = new EnumMap<>(Role.class);
    private final Optional<Duration> keepDeleted;

    /**
     * Binds a declaration.
     *
     * @param members of a sealed interface, whose own components are none
     */
    public Model(
            Class<T> type,
            ModelDeclaration declaration,
            ItemCodec<T> codec,
            BoundCodecs codecs,
            List<Model<? extends T>> members) {
        this.type = type;
        this.declaration = declaration;
        this.codec = codec;
        this.codecs = codecs;
        this.members = List.copyOf(members);
        keys = members.isEmpty() ? KeyLayout.of(declaration) : ofMembers(members);
        addAttributes();
        attributesInOrder = List.copyOf(attributes.values());
        for (ModelAttribute attribute : attributesInOrder) {
            for (Role role : attribute.declaration().roles()) {
                byRole.putIfAbsent(role, attribute);
            }
        }
        keepDeleted = keepDeleted(byRole.get(Role.DELETED_AT));
    }

    private static Optional<Duration> keepDeleted(ModelAttribute deletedAt) {
        return deletedAt == null || deletedAt.declaration().keepDeleted().isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.parse(deletedAt.declaration().keepDeleted()));
    }

    /** Members share the table's key and need not be in the same indexes. */
    private static KeyLayout ofMembers(List<? extends Model<?>> members) {
        Map<String, IndexLayout> indexes = new LinkedHashMap<>();
        for (Model<?> member : members) {
            member.indexes().forEach(index -> indexes.putIfAbsent(index.name(), index));
        }
        Model<?> one = members.get(0);
        KeyLayout first = one.keys;
        return new KeyLayout(first.partition(), first.sort(), List.copyOf(indexes.values()), first.ownAttributes());
    }

    private void addAttributes() {
        List<Integer> inKeys = new ArrayList<>(members.isEmpty() ? partition().components() : List.of());
        if (members.isEmpty() && sort().isPresent()) {
            inKeys.addAll(sort().get().components());
        }
        for (int i = 0; i < declaration.components().size(); i++) {
            if (keys.ownAttributes().get(i)) {
                ComponentDeclaration component = declaration.components().get(i);
                String name = AttributeNames.of(component, declaration.naming());
                attributes.put(name, new ModelAttribute(i, component, name, codecs, inKeys.contains(i)));
            }
        }
    }

    public Class<T> type() {
        return type;
    }

    /** The table's name as declared. */
    public String tableName() {
        return declaration.table().orElseThrow();
    }

    public ItemCodec<T> codec() {
        return codec;
    }

    public KeyPart partition() {
        return keys.partition().orElseThrow();
    }

    public Optional<KeyPart> sort() {
        return keys.sort();
    }

    public List<IndexLayout> indexes() {
        return keys.indexes();
    }

    public Optional<IndexLayout> index(String name) {
        return keys.indexes().stream()
                .filter(index -> index.name().equals(name))
                .findFirst();
    }

    /** Attributes of indexes that are made of templates. */
    public List<KeyPart> indexAttributes() {
        return members.isEmpty() ? keys.indexAttributes() : List.of();
    }

    /** Components with an attribute of their own, in the order of the declaration. */
    public List<ModelAttribute> attributes() {
        return attributesInOrder;
    }

    public Optional<ModelAttribute> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    public Optional<ModelAttribute> version() {
        return withRole(Role.VERSION);
    }

    public Optional<ModelAttribute> ttl() {
        return withRole(Role.TTL);
    }

    public Optional<ModelAttribute> updatedAt() {
        return withRole(Role.UPDATED_AT);
    }

    public Optional<ModelAttribute> deletedAt() {
        return withRole(Role.DELETED_AT);
    }

    /** How long deleted items are kept. */
    public Optional<Duration> keepDeleted() {
        return keepDeleted;
    }

    public boolean isWriteOnce() {
        return declaration.writeOnce();
    }

    /** What items of this model have in {@link #typeAttribute}, if it has one. */
    public Optional<String> typeName() {
        return declaration.typeName();
    }

    public String typeAttribute() {
        return declaration.typeAttribute();
    }

    /** The models of a sealed interface; empty for others. */
    public List<Model<? extends T>> members() {
        return members;
    }

    /** Whether it shares its table with others of a sealed interface, whose keys may begin like its own. */
    public boolean isMember() {
        return !type.isAnnotationPresent(DynamoTable.class);
    }

    /** The models that items are of: this one, or the members of a sealed interface. */
    public List<Model<?>> each() {
        return members.isEmpty() ? List.of(this) : List.copyOf(members);
    }

    /** The model of an item's class: this one, or the member of a sealed interface. */
    @SuppressWarnings("unchecked")
    public Model<T> of(T item) {
        if (members.isEmpty()) {
            return this;
        }
        for (Model<? extends T> member : members) {
            if (member.type().isInstance(item)) {
                // Used with this very item only.
                return (Model<T>) member;
            }
        }
        throw new IllegalArgumentException(
                item.getClass().getName() + " is no member of sealed interface " + type.getName());
    }

    /** The model whose attributes these are: this one, or a member of a sealed interface. */
    public Model<? extends T> holding(Class<?> attributeModel) {
        return members.stream()
                .filter(member -> member.type() == attributeModel)
                .<Model<? extends T>>map(member -> member)
                .findFirst()
                .orElse(this);
    }

    /** What an item of this model has in an attribute; null if absent. */
    public Object component(Object item, ModelAttribute attribute) {
        return codec.component(type.cast(item), attribute.component());
    }

    /** The key of an item. */
    public ItemKey<T> key(T item) {
        IntFunction<Object> components = component -> KeyText.required(
                codec.component(item, component),
                type.getSimpleName(),
                declaration.components().get(component).name());
        KeyValue partition = keyValue(partition(), components);
        return sort().isPresent() ? ItemKey.of(partition, keyValue(sort().get(), components)) : ItemKey.of(partition);
    }

    /** The value of a key whose components are all there. */
    public KeyValue keyValue(KeyPart part, IntFunction<Object> components) {
        if (part.isBare()) {
            int component = part.components().get(0);
            return KeyValue.of(codecs.of(component), components.apply(component));
        }
        return KeyValue.text(keyText(part, components).orElseThrow());
    }

    /** The text of a key made of a template; empty if a component is absent. */
    public Optional<String> keyText(KeyPart part, IntFunction<Object> components) {
        List<KeyPattern.Segment> segments = part.pattern().segments();
        String[] texts = new String[segments.size()];
        for (int i = 0; i < texts.length; i++) {
            Object value = components.apply(part.components().get(i));
            if (value == null) {
                return Optional.empty();
            }
            texts[i] = KeyTexts.of(value, segments.get(i).width());
        }
        return Optional.of(part.pattern().format(texts));
    }

    /** The declared components, for messages and untyped keys. */
    public List<ComponentDeclaration> components() {
        return declaration.components();
    }

    private Optional<ModelAttribute> withRole(Role role) {
        return Optional.ofNullable(byRole.get(role));
    }
}
