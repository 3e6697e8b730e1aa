package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.internal.call.ScanCall;

final class ScanWire<T> extends PageWire<T> {

    private final ScanCall<T> call;

    ScanWire(ScanCall<T> call) {
        super(call.target(), call.read());
        this.call = call;
    }

    @Override
    public String action() {
        return "Scan";
    }

    @Override
    void body(WireWriter out) {
        RequestBody body = new RequestBody(out).table(call.target());
        call.segment().ifPresent(segment -> body.number(Field.SEGMENT, segment.index())
                .number(Field.TOTAL_SEGMENTS, segment.total()));
        pageOf(body, out);
    }
}
