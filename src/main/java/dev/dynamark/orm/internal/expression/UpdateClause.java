package dev.dynamark.orm.internal.expression;

/** One change of an update expression. */
public sealed interface UpdateClause {

    /** What changes; a path that ends in a list position changes that element. */
    DocumentPath path();

    /** {@code SET path = value}. */
    record SetValue(DocumentPath path, Operand value) implements UpdateClause {}

    /** {@code SET path = if_not_exists(path, value)}. */
    record SetIfNotExists(DocumentPath path, Operand value) implements UpdateClause {}

    /** {@code SET path = list_append(path, elements)}; fails if there is no list. */
    record Append(DocumentPath path, Operand elements) implements UpdateClause {}

    /** {@code SET path = list_append(elements, path)}; fails if there is no list. */
    record Prepend(DocumentPath path, Operand elements) implements UpdateClause {}

    /** {@code REMOVE path}: an attribute, or an element of a list, whose later elements move up. */
    record Remove(DocumentPath path) implements UpdateClause {}

    /** {@code ADD path value}: to a number, which is 0 if absent, or to a set, which is empty if absent. */
    record Add(DocumentPath path, Operand value) implements UpdateClause {}

    /** {@code DELETE path elements}: from a set, which goes when it becomes empty. */
    record Delete(DocumentPath path, Operand elements) implements UpdateClause {}
}
