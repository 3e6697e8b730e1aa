package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.internal.call.Guard;
import dev.dynamark.orm.internal.call.KeyAttributes;
import dev.dynamark.orm.internal.call.KeyLimit;
import dev.dynamark.orm.internal.call.Returned;
import dev.dynamark.orm.internal.call.Target;
import dev.dynamark.orm.internal.expression.Expressions;
import dev.dynamark.orm.internal.expression.Operand;
import java.util.Map;

/** Writes the members of a request; the table comes first, so that each of the others begins with a comma. */
final class RequestBody {

    private static final byte[] TABLE_NAME = WireWriter.ascii("{\"TableName\":");

    private final WireWriter out;

    RequestBody(WireWriter out) {
        this.out = out;
    }

    RequestBody table(Target target) {
        out.raw(TABLE_NAME);
        out.quoted(target.table());
        return this;
    }

    void end() {
        out.raw('}');
    }

    RequestBody text(Field field, String text) {
        out.raw(field.json());
        out.quoted(text);
        return this;
    }

    RequestBody number(Field field, int number) {
        out.raw(field.json());
        out.digits(number);
        return this;
    }

    RequestBody bool(Field field, boolean value) {
        out.raw(field.json());
        out.raw(value ? JsonScalars.TRUE : JsonScalars.FALSE);
        return this;
    }

    RequestBody key(KeyAttributes key) {
        out.raw(Field.KEY.json());
        out.raw('{');
        out.quoted(key.partitionName());
        out.raw(':');
        out.watch(new KeyLimit(key.partitionName(), KeyLimit.PARTITION_BYTES, true));
        out.value(KeyAttributes.CODEC, key.partition());
        if (key.sort().isPresent()) {
            String name = key.sortName().orElseThrow();
            out.raw(',');
            out.quoted(name);
            out.raw(':');
            out.watch(new KeyLimit(name, KeyLimit.SORT_BYTES, true));
            out.value(KeyAttributes.CODEC, key.sort().get());
        }
        out.raw('}');
        return this;
    }

    /** Names and values of all expressions; left out where there are none, since DynamoDB refuses empty ones. */
    RequestBody placeholders(Expressions expressions) {
        if (!expressions.names().isEmpty()) {
            out.raw(Field.EXPRESSION_ATTRIBUTE_NAMES.json());
            out.raw('{');
            for (Map.Entry<String, String> name : expressions.names().entrySet()) {
                out.separate();
                out.quoted(name.getKey());
                out.raw(':');
                out.quoted(name.getValue());
            }
            out.raw('}');
        }
        if (!expressions.values().isEmpty()) {
            out.raw(Field.EXPRESSION_ATTRIBUTE_VALUES.json());
            out.raw('{');
            for (int i = 0; i < expressions.values().size(); i++) {
                Expressions.Bound bound = expressions.values().get(i);
                out.separate();
                out.quoted(bound.placeholder());
                out.raw(':');
                value(bound.value());
            }
            out.raw('}');
        }
        return this;
    }

    private <V> void value(Operand.Value<V> value) {
        out.value(value.codec(), value.value());
    }

    RequestBody condition(Expressions expressions) {
        expressions.condition().ifPresent(condition -> text(Field.CONDITION_EXPRESSION, condition));
        return placeholders(expressions);
    }

    RequestBody returned(Returned returned) {
        return returned == Returned.NOTHING
                ? this
                : text(Field.RETURN_VALUES, returned == Returned.OLD ? "ALL_OLD" : "ALL_NEW");
    }

    RequestBody onFailure(Guard guard) {
        return guard.asksForStoredItem() ? text(Field.RETURN_VALUES_ON_CONDITION_CHECK_FAILURE, "ALL_OLD") : this;
    }
}
