package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.internal.call.ItemPage;
import dev.dynamark.orm.internal.call.PageRead;
import dev.dynamark.orm.internal.call.Target;
import dev.dynamark.orm.internal.expression.Expressions;

/** What queries and scans have in common. */
abstract class PageWire<T> extends WireExchange<ItemPage<T>> {

    private final PageRead<T> read;

    PageWire(Target target, PageRead<T> read) {
        super(target);
        this.read = read;
    }

    final void pageOf(RequestBody body, WireWriter out) {
        Expressions expressions = read.expressions();
        expressions.filter().ifPresent(filter -> body.text(Field.FILTER_EXPRESSION, filter));
        expressions.projection().ifPresent(projection -> body.text(Field.PROJECTION_EXPRESSION, projection));
        body.placeholders(expressions);
        read.index().ifPresent(index -> body.text(Field.INDEX_NAME, index));
        if (read.limit().isPresent()) {
            body.number(Field.LIMIT, read.limit().getAsInt());
        }
        if (read.consistent()) {
            body.bool(Field.CONSISTENT_READ, true);
        }
        if (!read.start().isEmpty()) {
            startKey(out);
        }
        if (read.countOnly()) {
            body.text(Field.SELECT, "COUNT");
        }
        if (read.capacity()) {
            body.text(Field.RETURN_CONSUMED_CAPACITY, "TOTAL");
        }
        body.end();
    }

    private void startKey(WireWriter out) {
        out.raw(Field.EXCLUSIVE_START_KEY.json());
        out.raw('{');
        read.start().forEach((name, value) -> {
            out.separate();
            out.quoted(name);
            out.raw(':');
            out.value(Codecs.ATTRIBUTE_VALUE, value);
        });
        out.raw('}');
    }

    @Override
    final ItemPage<T> answer(JsonInput in) {
        return new PageAnswer<>(in, read).page();
    }
}
