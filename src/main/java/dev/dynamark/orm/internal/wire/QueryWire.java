package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.internal.call.QueryCall;

final class QueryWire<T> extends PageWire<T> {

    private final QueryCall<T> call;

    QueryWire(QueryCall<T> call) {
        super(call.target(), call.read());
        this.call = call;
    }

    @Override
    public String action() {
        return "Query";
    }

    @Override
    void body(WireWriter out) {
        RequestBody body = new RequestBody(out).table(call.target());
        body.text(
                Field.KEY_CONDITION_EXPRESSION,
                call.read().expressions().keyCondition().orElseThrow());
        if (!call.ascending()) {
            body.bool(Field.SCAN_INDEX_FORWARD, false);
        }
        pageOf(body, out);
    }
}
