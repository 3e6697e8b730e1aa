package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.internal.call.PutCall;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class PutWire<T> extends WireExchange<Optional<T>> {

    /** DynamoDB's 400 KB; an item takes no fewer bytes as JSON than DynamoDB counts for it. */
    private static final int MAX_ITEM_BYTES = 409_600;

    private final PutCall<T> call;

    PutWire(PutCall<T> call) {
        super(call.target());
        this.call = call;
    }

    @Override
    public String action() {
        return "PutItem";
    }

    @Override
    void body(WireWriter out) {
        RequestBody body = new RequestBody(out).table(call.target());
        out.raw(Field.ITEM.json());
        int size = out.item(call.codec(), call.item(), call.limits());
        if (size > MAX_ITEM_BYTES || !out.hadEveryKey()) {
            // It finds out exactly, and says what is wrong.
            checkItem();
        }
        call.condition().ifPresent(body::condition);
        body.returned(call.returned()).onFailure(call.guard()).end();
    }

    private void checkItem() {
        Map<String, AttributeValue> item = AttributeValueWriter.item(call.codec(), call.item());
        call.limits().forEach(limit -> limit.check(item));
    }

    @Override
    Optional<T> answer(JsonInput in) {
        return item(in, "Attributes", call.codec());
    }
}
