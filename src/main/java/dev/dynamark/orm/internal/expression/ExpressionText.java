package dev.dynamark.orm.internal.expression;

import dev.dynamark.orm.error.LimitExceededException;
import java.util.List;

/** The text of one expression, which DynamoDB limits to 4 KB. Placeholders and keywords only: a char is a byte. */
final class ExpressionText {

    static final int MAX_BYTES = 4096;

    private final String kind;
    private final Placeholders placeholders;
    private final StringBuilder text = new StringBuilder(64);

    ExpressionText(String kind, Placeholders placeholders) {
        this.kind = kind;
        this.placeholders = placeholders;
    }

    ExpressionText add(String part) {
        text.append(part);
        // Checked on the way: a deep tree must not be walked to its end to find that it is too long.
        if (text.length() > MAX_BYTES) {
            throw new LimitExceededException(
                    "Expected a " + kind + " of at most " + MAX_BYTES
                            + " bytes, DynamoDB's limit, found a longer one: name fewer attributes or values, or split the request.");
        }
        return this;
    }

    ExpressionText add(DocumentPath path) {
        List<DocumentPath.Step> steps = path.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof DocumentPath.Name name) {
                add(i == 0 ? "" : ".").add(placeholders.name(name.name()));
            } else {
                add(steps.get(i).toString());
            }
        }
        return this;
    }

    ExpressionText add(Operand operand) {
        if (operand instanceof Operand.Stored stored) {
            return add(stored.path());
        }
        if (operand instanceof Operand.Size size) {
            return add("size(").add(size.path()).add(")");
        }
        return add(placeholders.value((Operand.Value<?>) operand));
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
