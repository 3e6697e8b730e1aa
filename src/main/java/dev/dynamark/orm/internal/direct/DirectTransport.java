package dev.dynamark.orm.internal.direct;

import dev.dynamark.orm.internal.call.Call;
import dev.dynamark.orm.internal.call.Failures;
import dev.dynamark.orm.internal.call.Transport;
import dev.dynamark.orm.internal.wire.WireExchange;
import dev.dynamark.orm.internal.wire.WireWriter;
import dev.dynamark.orm.internal.wire.WriterPool;
import java.time.Duration;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/** Sends calls by a request path of our own. */
public final class DirectTransport implements Transport {

    private final RequestPath path;
    private final WriterPool writers;

    /** The path stays the caller's to close. */
    public DirectTransport(RequestPath path) {
        this(path, new WriterPool());
    }

    private DirectTransport(RequestPath path, WriterPool writers) {
        this.path = path;
        this.writers = writers;
    }

    @Override
    public Transport within(Supplier<Duration> limit) {
        return new DirectTransport(path.within(limit), writers);
    }

    @Override
    public <R> R send(Call<R> call) {
        WireExchange<R> exchange = WireExchange.of(call);
        WireWriter request = writers.take();
        exchange.write(request);
        R result;
        try {
            result = path.send(exchange.action(), request.bytes(), request.length(), exchange::read);
        } catch (SdkException failure) {
            // The HTTP client may still hold the request: the writer is left to the collector.
            throw Failures.of(call, failure);
        }
        writers.giveBack(request);
        return result;
    }
}
