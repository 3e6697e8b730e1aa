package dev.dynamark.orm;

import dev.dynamark.orm.codec.KeyValue;
import dev.dynamark.orm.internal.call.KeyAttributes;
import dev.dynamark.orm.internal.expression.Comparator;
import dev.dynamark.orm.internal.expression.ConditionNode;
import dev.dynamark.orm.internal.expression.DocumentPath;
import dev.dynamark.orm.internal.expression.Operand;

/**
 * The sort key's term of a key condition. Where a model's sort keys begin with text of its own ({@code ORDER#}), every
 * term stays within it, so that items of other models in the partition are not read.
 *
 * <p>A key condition has one term of the sort key, so open bounds become {@code BETWEEN} of the nearest texts: DynamoDB
 * orders text by its bytes in UTF-8, where U+10FFFF comes last and U+0000 first.
 */
final class SortTerm {

    private static final String LAST = "\uDBFF\uDFFF";
    private static final String FIRST = "\u0000";

    private final DocumentPath attribute;
    private final String ownPrefix;

    SortTerm(String attribute, String ownPrefix) {
        this.attribute = DocumentPath.of(attribute);
        this.ownPrefix = ownPrefix;
    }

    ConditionNode beginsWith(KeyValue prefix) {
        return new ConditionNode.BeginsWith(attribute, operand(prefix));
    }

    ConditionNode equalTo(SortValue<?> value) {
        return value.isComplete() ? compare(Comparator.EQUAL, value.value()) : beginsWith(value.value());
    }

    ConditionNode between(SortValue<?> low, SortValue<?> high) {
        return between(low.value(), afterAll(high));
    }

    ConditionNode atLeast(SortValue<?> low) {
        return ownPrefix.isEmpty()
                ? compare(Comparator.GREATER_OR_EQUAL, low.value())
                : between(low.value(), KeyValue.text(ownPrefix + LAST));
    }

    ConditionNode atMost(SortValue<?> high) {
        return ownPrefix.isEmpty()
                ? compare(Comparator.LESS_OR_EQUAL, afterAll(high))
                : between(KeyValue.text(ownPrefix), afterAll(high));
    }

    ConditionNode greaterThan(SortValue<?> low) {
        if (ownPrefix.isEmpty()) {
            return compare(Comparator.GREATER, afterAll(low));
        }
        String after =
                low.isComplete() ? low.value().text() + FIRST : low.value().text() + LAST;
        return between(KeyValue.text(after), KeyValue.text(ownPrefix + LAST));
    }

    ConditionNode lessThan(SortValue<?> high) {
        if (ownPrefix.isEmpty()) {
            return compare(Comparator.LESS, high.value());
        }
        if (high.value().text().equals(ownPrefix)) {
            // No own key is less, and none has the last of all characters; DynamoDB refuses bounds that are reversed.
            return compare(Comparator.EQUAL, KeyValue.text(ownPrefix + LAST));
        }
        return between(
                KeyValue.text(ownPrefix), KeyValue.text(before(high.value().text())));
    }

    /** What all lesser texts are at most. */
    private static String before(String text) {
        int last = text.codePointBefore(text.length());
        String others = text.substring(0, text.length() - Character.charCount(last));
        return switch (last) {
            case 0 -> others;
            case Character.MAX_SURROGATE + 1 -> others + (char) (Character.MIN_SURROGATE - 1) + LAST;
            default -> others + Character.toString(last - 1) + LAST;
        };
    }

    private static KeyValue afterAll(SortValue<?> value) {
        return value.isComplete() ? value.value() : KeyValue.text(value.value().text() + LAST);
    }

    private ConditionNode between(KeyValue low, KeyValue high) {
        return new ConditionNode.Between(new Operand.Stored(attribute), operand(low), operand(high));
    }

    private ConditionNode compare(Comparator comparator, KeyValue value) {
        return new ConditionNode.Comparison(new Operand.Stored(attribute), comparator, operand(value));
    }

    static Operand operand(KeyValue value) {
        return new Operand.Value<>(KeyAttributes.CODEC, value);
    }
}
