package dev.dynamark.orm;

import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.MutationRefusedException;
import dev.dynamark.orm.internal.call.Target;
import dev.dynamark.orm.internal.expression.DocumentPath;
import dev.dynamark.orm.internal.model.Model;
import dev.dynamark.orm.internal.model.ModelAttribute;
import dev.dynamark.orm.internal.model.Role;
import java.util.Collection;

/** What writes may change; checked before any request. */
final class Mutability {

    private final Model<?> model;
    private final WriteTerms terms;

    Mutability(Model<?> model, WriteTerms terms) {
        this.model = model;
        this.terms = terms;
    }

    void requireMutable(Target target) {
        if (isWriteOnce()) {
            throw new MutationRefusedException(
                    ErrorCode.IMMUTABLE_MODEL,
                    "Expected no change of a model with @WriteOnce, found " + target.describe() + ": use create only.",
                    null);
        }
    }

    private boolean isWriteOnce() {
        return model.each().stream().anyMatch(Model::isWriteOnce);
    }

    /** By its key alone, an item of a sealed interface may be of a model whose deletes are soft. */
    void requireKnownDelete(Target target) {
        if (!model.members().isEmpty()
                && model.members().stream()
                        .anyMatch(member -> member.deletedAt().isPresent())) {
            throw new InvalidRequestException("Expected " + target.describe()
                    + " to know the item's model, because some have @DeletedAt, found a key only: use delete(item), "
                    + "deleteHard(key), or the table of the item's own model.");
        }
    }

    /** A put replaces every attribute, protected ones too. */
    void requireReplaceable(Target target) {
        requireMutable(target);
        requireUpdatable(target, model.attributes());
    }

    void requireUpdatable(Target target, Collection<ModelAttribute> attributes) {
        requireMutable(target);
        attributes.stream()
                .filter(attribute -> attribute.declaration().is(Role.PROTECTED)
                        || terms.guarded().contains(attribute.name()))
                .findFirst()
                .ifPresent(attribute -> {
                    throw new MutationRefusedException(
                            ErrorCode.PROTECTED_ATTRIBUTE,
                            "Expected " + target.describe() + " to leave the protected attribute " + attribute.name()
                                    + " alone, found it among what is written: list the attributes to update without it.",
                            null);
                });
    }

    /** The attribute that a path begins with, which an update may name. */
    ModelAttribute updatable(Target target, Model<?> model, DocumentPath path) {
        ModelAttribute attribute = model.attribute(path.root())
                .orElseThrow(() -> new InvalidRequestException("Expected an attribute of "
                        + model.type().getSimpleName() + " in " + target.describe() + ", found " + path.root()
                        + ": name one of its components that are stored under their own name."));
        if (attribute.inKey()) {
            throw new InvalidRequestException(
                    "Expected " + target.describe() + " to leave the key alone, found its attribute " + attribute.name()
                            + ": put the item under its new key and delete it under the old one.");
        }
        if (attribute.isLifecycle()) {
            throw new InvalidRequestException("Expected " + target.describe()
                    + " to leave versions and times to the library, found " + attribute.name() + ": leave it out.");
        }
        return attribute;
    }
}
