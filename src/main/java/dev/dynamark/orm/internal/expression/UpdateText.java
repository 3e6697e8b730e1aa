package dev.dynamark.orm.internal.expression;

import dev.dynamark.orm.internal.expression.UpdateClause.Add;
import dev.dynamark.orm.internal.expression.UpdateClause.Append;
import dev.dynamark.orm.internal.expression.UpdateClause.Delete;
import dev.dynamark.orm.internal.expression.UpdateClause.Prepend;
import dev.dynamark.orm.internal.expression.UpdateClause.Remove;
import dev.dynamark.orm.internal.expression.UpdateClause.SetIfNotExists;
import dev.dynamark.orm.internal.expression.UpdateClause.SetValue;
import java.util.List;

/** Renders updates, always in the order SET, REMOVE, ADD, DELETE. */
final class UpdateText {

    private enum Section {
        SET,
        REMOVE,
        ADD,
        DELETE;

        private static final List<Section> IN_ORDER = List.of(values());

        private final String first = this + " ";
        private final String further = " " + this + " ";

        static Section of(UpdateClause clause) {
            if (clause instanceof Remove) {
                return REMOVE;
            }
            if (clause instanceof Add) {
                return ADD;
            }
            return clause instanceof Delete ? DELETE : SET;
        }
    }

    private final ExpressionText text;

    UpdateText(ExpressionText text) {
        this.text = text;
    }

    void add(List<UpdateClause> clauses) {
        for (Section section : Section.IN_ORDER) {
            String before = text.isEmpty() ? section.first : section.further;
            for (UpdateClause clause : clauses) {
                if (Section.of(clause) == section) {
                    text.add(before).add(clause.path());
                    addRest(clause);
                    before = ", ";
                }
            }
        }
    }

    private void addRest(UpdateClause clause) {
        if (clause instanceof SetValue set) {
            text.add(" = ").add(set.value());
        } else if (clause instanceof SetIfNotExists set) {
            text.add(" = if_not_exists(")
                    .add(set.path())
                    .add(", ")
                    .add(set.value())
                    .add(")");
        } else if (clause instanceof Append append) {
            text.add(" = list_append(")
                    .add(append.path())
                    .add(", ")
                    .add(append.elements())
                    .add(")");
        } else if (clause instanceof Prepend prepend) {
            text.add(" = list_append(")
                    .add(prepend.elements())
                    .add(", ")
                    .add(prepend.path())
                    .add(")");
        } else if (clause instanceof Add add) {
            text.add(" ").add(add.value());
        } else if (clause instanceof Delete delete) {
            text.add(" ").add(delete.elements());
        }
    }
}
