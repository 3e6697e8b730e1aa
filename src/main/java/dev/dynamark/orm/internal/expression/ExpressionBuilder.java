package dev.dynamark.orm.internal.expression;

import dev.dynamark.orm.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Makes all expressions of one request with placeholders for every name and value. For one thread and one request.
 *
 * <p>Fails with {@code LimitExceededException} where an expression becomes longer than 4 KB.
 */
public final class ExpressionBuilder {

    private final Placeholders placeholders = new Placeholders();
    private Optional<String> keyCondition = Optional.empty();
    private Optional<String> filter = Optional.empty();
    private Optional<String> condition = Optional.empty();
    private Optional<String> projection = Optional.empty();
    private Optional<String> update = Optional.empty();

    /** Key condition expression: the partition key's equality, then at most one term of the sort key. */
    public ExpressionBuilder keyCondition(List<ConditionNode> terms) {
        ExpressionText text = text("key condition expression");
        new ConditionText(text).join(" AND ", terms);
        keyCondition = Optional.of(text.toString());
        return this;
    }

    /** Filter expression. */
    public ExpressionBuilder filter(ConditionNode node) {
        filter = Optional.of(conditionText("filter expression", node));
        return this;
    }

    /** Condition expression of a write. */
    public ExpressionBuilder condition(ConditionNode node) {
        condition = Optional.of(conditionText("condition expression", node));
        return this;
    }

    /** Projection expression; a path may come twice. */
    public ExpressionBuilder projection(Collection<DocumentPath> paths) {
        List<DocumentPath> distinct = List.copyOf(new LinkedHashSet<>(paths));
        refuseConflicts("projection", distinct);
        ExpressionText text = text("projection expression");
        String separator = "";
        for (DocumentPath path : distinct) {
            text.add(separator).add(path);
            separator = ", ";
        }
        projection = Optional.of(text.toString());
        return this;
    }

    /** Update expression; no path may come twice or lie within another. */
    public ExpressionBuilder update(List<UpdateClause> clauses) {
        List<DocumentPath> paths = new ArrayList<>(clauses.size());
        for (UpdateClause clause : clauses) {
            paths.add(clause.path());
        }
        refuseConflicts("update", paths);
        ExpressionText text = text("update expression");
        new UpdateText(text).add(clauses);
        update = Optional.of(text.toString());
        return this;
    }

    /** The expressions so far. */
    public Expressions build() {
        return new Expressions(
                keyCondition, filter, condition, projection, update, placeholders.names(), placeholders.values());
    }

    private String conditionText(String kind, ConditionNode node) {
        ExpressionText text = text(kind);
        new ConditionText(text).add(node);
        return text.toString();
    }

    private ExpressionText text(String kind) {
        return new ExpressionText(kind, placeholders);
    }

    private static void refuseConflicts(String kind, List<DocumentPath> paths) {
        if (paths.isEmpty()) {
            throw new InvalidRequestException(
                    "Expected at least one attribute in the " + kind + ", found none: name one.");
        }
        for (int i = 0; i < paths.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (paths.get(i).conflictsWith(paths.get(j))) {
                    throw new InvalidRequestException("Expected each attribute once in the " + kind + ", found "
                            + paths.get(j) + " and " + paths.get(i) + ", which overlap: name only one of them.");
                }
            }
        }
    }
}
