package dev.dynamark.orm.attribute;

import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.LimitExceededException;
import dev.dynamark.orm.internal.expression.Comparator;
import dev.dynamark.orm.internal.expression.ConditionNode;
import dev.dynamark.orm.internal.expression.DocumentPath;
import dev.dynamark.orm.internal.expression.Operand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes conditions of attributes and values, and refuses those that DynamoDB does not have. */
final class Operands {

    private static final int MAX_CHOICES = 100;

    private Operands() {}

    static <M, V> Condition<M> compare(Attribute<M, V> attribute, Comparator comparator, V value) {
        return compare(attribute, comparator, value(attribute, attribute.codec(), value));
    }

    static <M> Condition<M> compare(Attribute<M, ?> attribute, Comparator comparator, Attribute<M, ?> other) {
        if (other == null) {
            throw isNull(attribute);
        }
        if (attribute.path().equals(other.path())) {
            throw refused(attribute.path(), "another attribute to compare with", "the same", "name two attributes");
        }
        return compare(attribute, comparator, new Operand.Stored(other.path()));
    }

    private static <M> Condition<M> compare(Attribute<M, ?> attribute, Comparator comparator, Operand right) {
        return new Condition<>(new ConditionNode.Comparison(stored(attribute), comparator, right));
    }

    static <M, V> Condition<M> between(Attribute<M, V> attribute, V low, V high) {
        return new Condition<>(new ConditionNode.Between(
                stored(attribute),
                value(attribute, attribute.codec(), low),
                value(attribute, attribute.codec(), high)));
    }

    static <M, V> Condition<M> in(Attribute<M, V> attribute, Collection<? extends V> values) {
        if (values.isEmpty()) {
            throw refused(attribute.path(), "at least one value for IN", "none", "leave the condition out");
        }
        if (values.size() > MAX_CHOICES) {
            throw new LimitExceededException(
                    "Expected at most " + MAX_CHOICES + " values for IN, DynamoDB's limit, found "
                            + values.size() + " for attribute " + attribute.path() + " of "
                            + attribute.model().getName()
                            + ": ask for the rest with another condition.");
        }
        List<Operand> choices = new ArrayList<>(values.size());
        for (V value : values) {
            choices.add(value(attribute, attribute.codec(), value));
        }
        return new Condition<>(new ConditionNode.In(stored(attribute), choices));
    }

    static <M, V> Condition<M> beginsWith(Attribute<M, ?> attribute, ValueCodec<V> codec, V prefix) {
        return new Condition<>(new ConditionNode.BeginsWith(attribute.path(), value(attribute, codec, prefix)));
    }

    static <M, V> Condition<M> contains(Attribute<M, ?> attribute, ValueCodec<V> codec, V element) {
        return new Condition<>(new ConditionNode.Contains(attribute.path(), value(attribute, codec, element)));
    }

    static InvalidRequestException refused(DocumentPath path, String expected, String found, String remedy) {
        return new InvalidRequestException(
                "Expected " + expected + " for attribute " + path + ", found " + found + ": " + remedy + ".");
    }

    private static Operand stored(Attribute<?, ?> attribute) {
        return new Operand.Stored(attribute.path());
    }

    private static <V> Operand value(Attribute<?, ?> attribute, ValueCodec<V> codec, V value) {
        if (value == null) {
            throw isNull(attribute);
        }
        return new Operand.Value<>(codec, value);
    }

    private static InvalidRequestException isNull(Attribute<?, ?> attribute) {
        return refused(
                attribute.path(),
                "an operand",
                "null",
                "use notExists(), or hasType(AttributeType.NULL) for stored nulls");
    }
}
