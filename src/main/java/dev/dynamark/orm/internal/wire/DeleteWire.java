package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.internal.call.DeleteCall;
import java.util.Optional;

final class DeleteWire<T> extends WireExchange<Optional<T>> {

    private final DeleteCall<T> call;

    DeleteWire(DeleteCall<T> call) {
        super(call.target());
        this.call = call;
    }

    @Override
    public String action() {
        return "DeleteItem";
    }

    @Override
    void body(WireWriter out) {
        RequestBody body = new RequestBody(out).table(call.target()).key(call.key());
        call.condition().ifPresent(body::condition);
        body.returned(call.returned()).onFailure(call.guard()).end();
    }

    @Override
    Optional<T> answer(JsonInput in) {
        return item(in, "Attributes", call.codec());
    }
}
