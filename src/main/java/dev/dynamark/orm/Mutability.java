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

    private final WriteTerms terms;

    Mutability(WriteTerms terms) {
        this.terms = terms;
    }

    void requireMutable(Target target, Model<?> model) {
        if (isWriteOnce(model)) {
            throw new MutationRefusedException(
                    ErrorCode.IMMUTABLE_MODEL,
                    "Expected no change of a model with @WriteOnce, found " + target.describe() + ": use create only.",
                    null);
        }
    }

    /** Where only the key is known, the item may be of any member. */
    private static boolean isWriteOnce(Model<?> model) {
        if (model.isWriteOnce()) {
            return true;
        }
        for (Model<?> member : model.members()) {
            if (member.isWriteOnce()) {
                return true;
            }
        }
        return false;
    }

    /** A put replaces every attribute, protected ones too. */
    void requireReplaceable(Target target, Model<?> model) {
        requireUpdatable(target, model, model.attributes());
    }

    void requireUpdatable(Target target, Model<?> model, Collection<ModelAttribute> attributes) {
        requireMutable(target, model);
        for (ModelAttribute attribute : attributes) {
            if (attribute.declaration().is(Role.PROTECTED) || terms.guarded().contains(attribute.name())) {
                throw new MutationRefusedException(
                        ErrorCode.PROTECTED_ATTRIBUTE,
                        "Expected " + target.describe() + " to leave the protected attribute " + attribute.name()
                                + " alone, found it among what is written: list the attributes to update without it.",
                        null);
            }
        }
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
