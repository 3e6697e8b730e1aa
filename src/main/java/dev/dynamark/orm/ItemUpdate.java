package dev.dynamark.orm;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import dev.dynamark.orm.internal.expression.DocumentPath;
import dev.dynamark.orm.internal.expression.Operand;
import dev.dynamark.orm.internal.expression.UpdateClause;
import dev.dynamark.orm.internal.model.KeyPart;
import dev.dynamark.orm.internal.model.Model;
import dev.dynamark.orm.internal.model.ModelAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The clauses that bring stored attributes to the values of a model. Without a list of attributes: all that are not
 * absent, and not empty where empty values are not stored; what is absent stays as it is. With a list: exactly those,
 * removed where they are absent, or empty and not stored when empty.
 */
final class ItemUpdate<T> {

    /** Writes NULL, whatever the value. */
    private static final ValueCodec<Object> NULL = new ValueCodec<>() {
        @Override
        public AttributeType type() {
            return AttributeType.NULL;
        }

        @Override
        public void write(Object value, ValueWriter out) {
            out.nullValue();
        }

        @Override
        public Object read(ValueReader in) {
            throw new UnsupportedOperationException("Only written");
        }
    };

    private final Model<T> model;
    private final T item;
    private final List<UpdateClause> clauses = new ArrayList<>();

    ItemUpdate(Model<T> model, T item) {
        this.model = model;
        this.item = item;
    }

    List<UpdateClause> all() {
        for (ModelAttribute attribute : model.attributes()) {
            if (attribute.isUpdatable()) {
                Object value = model.codec().component(item, attribute.component());
                boolean stored = value != null && !attribute.leavesOut(value);
                if (stored || value == null && attribute.storeNull()) {
                    set(attribute, value);
                }
            }
        }
        model.indexAttributes().forEach(part -> text(part).ifPresent(text -> set(part, text)));
        return clauses;
    }

    List<UpdateClause> listed(Set<ModelAttribute> listed) {
        for (ModelAttribute attribute : listed) {
            Object value = model.codec().component(item, attribute.component());
            boolean stored = value == null ? attribute.storeNull() : !attribute.leavesOut(value);
            if (stored) {
                set(attribute, value);
            } else {
                clauses.add(new UpdateClause.Remove(DocumentPath.of(attribute.name())));
            }
        }
        for (KeyPart part : model.indexAttributes()) {
            if (listed.stream().anyMatch(each -> part.components().contains(each.component()))) {
                text(part)
                        .ifPresentOrElse(
                                text -> set(part, text),
                                () -> clauses.add(new UpdateClause.Remove(DocumentPath.of(part.attribute()))));
            }
        }
        return clauses;
    }

    private Optional<String> text(KeyPart part) {
        return model.keyText(part, component -> model.codec().component(item, component));
    }

    private void set(KeyPart part, String text) {
        clauses.add(
                new UpdateClause.SetValue(DocumentPath.of(part.attribute()), new Operand.Value<>(Codecs.STRING, text)));
    }

    private void set(ModelAttribute attribute, Object value) {
        Operand operand =
                value == null ? new Operand.Value<>(NULL, attribute) : new Operand.Value<>(attribute.codec(), value);
        clauses.add(new UpdateClause.SetValue(DocumentPath.of(attribute.name()), operand));
    }
}
