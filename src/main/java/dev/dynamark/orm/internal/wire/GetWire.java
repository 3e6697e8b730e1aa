package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.internal.call.GetCall;
import dev.dynamark.orm.internal.expression.Expressions;
import java.util.Optional;

final class GetWire<T> extends WireExchange<Optional<T>> {

    private final GetCall<T> call;

    GetWire(GetCall<T> call) {
        super(call.target());
        this.call = call;
    }

    @Override
    public String action() {
        return "GetItem";
    }

    @Override
    void body(WireWriter out) {
        RequestBody body = new RequestBody(out).table(call.target()).key(call.key());
        if (call.consistent()) {
            body.bool(Field.CONSISTENT_READ, true);
        }
        if (call.projection().isPresent()) {
            Expressions projection = call.projection().get();
            body.text(Field.PROJECTION_EXPRESSION, projection.projection().orElseThrow())
                    .placeholders(projection);
        }
        body.end();
    }

    @Override
    Optional<T> answer(JsonInput in) {
        return item(in, "Item", call.codec());
    }
}
