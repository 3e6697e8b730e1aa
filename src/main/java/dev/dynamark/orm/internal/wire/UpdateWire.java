package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.internal.call.UpdateCall;
import java.util.Optional;

final class UpdateWire<T> extends WireExchange<Optional<T>> {

    private final UpdateCall<T> call;

    UpdateWire(UpdateCall<T> call) {
        super(call.target());
        this.call = call;
    }

    @Override
    public String action() {
        return "UpdateItem";
    }

    @Override
    void body(WireWriter out) {
        RequestBody body = new RequestBody(out).table(call.target()).key(call.key());
        body.text(Field.UPDATE_EXPRESSION, call.update().update().orElseThrow());
        body.condition(call.update());
        body.returned(call.returned()).onFailure(call.guard()).end();
    }

    @Override
    Optional<T> answer(JsonInput in) {
        return item(in, "Attributes", call.codec());
    }
}
