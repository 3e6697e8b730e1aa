package dev.dynamark.orm.internal.streaming;

import dev.dynamark.orm.internal.call.Call;
import dev.dynamark.orm.internal.wire.WireExchange;
import dev.dynamark.orm.internal.wire.WireWriter;
import dev.dynamark.orm.internal.wire.WriterPool;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;

/** One call on its way through the SDK's client. Its attempts follow each other, possibly in different threads. */
public final class StreamedCall<R> {

    /** Where the interceptor finds the call. */
    public static final ExecutionAttribute<StreamedCall<?>> ATTRIBUTE =
            new ExecutionAttribute<>("DynamormStreamedCall");

    private final WireExchange<R> exchange;
    private volatile byte[] body;
    private volatile String checksum;
    private volatile R result;
    private volatile RuntimeException failure;
    private volatile boolean answered;

    private StreamedCall(WireExchange<R> exchange, byte[] body) {
        this.exchange = exchange;
        this.body = body;
    }

    /**
     * Writes the request.
     *
     * @throws dev.dynamark.orm.error.DynamormException if the call cannot be sent
     */
    static <R> StreamedCall<R> of(Call<R> call, WriterPool writers) {
        WireExchange<R> exchange = WireExchange.of(call);
        WireWriter writer = writers.take();
        try {
            exchange.write(writer);
            // The HTTP client may still hold it when this call is over, so it is nobody else's.
            return new StreamedCall<>(exchange, Arrays.copyOf(writer.bytes(), writer.length()));
        } finally {
            writers.giveBack(writer);
        }
    }

    AwsRequestOverrideConfiguration configuration() {
        return configuration(Optional.empty());
    }

    AwsRequestOverrideConfiguration configuration(Optional<Supplier<Duration>> limit) {
        AwsRequestOverrideConfiguration.Builder configuration =
                AwsRequestOverrideConfiguration.builder().putExecutionAttribute(ATTRIBUTE, this);
        if (limit.isPresent()) {
            configuration.apiCallTimeout(limit.get().get());
        }
        return configuration.build();
    }

    String action() {
        return exchange.action();
    }

    /** The request's body. */
    public byte[] body() {
        return body;
    }

    /** Replaces the request's body. */
    public void body(byte[] replaced) {
        body = replaced;
    }

    /** The checksum that DynamoDB says the next answer has; null if it says none. */
    public String checksum() {
        return checksum;
    }

    /** See {@link #checksum()}. */
    public void checksum(String next) {
        checksum = next;
    }

    /**
     * Reads a successful answer. What does not fit the model is thrown where the call's caller is.
     *
     * @return whether it was read
     * @throws SdkClientException if it is no answer of DynamoDB's
     */
    boolean answer(byte[] json, int length) {
        failure = null;
        try {
            result = exchange.read(json, length);
        } catch (SdkException damaged) {
            throw damaged;
        } catch (RuntimeException unfit) {
            failure = unfit;
        }
        answered = true;
        return failure == null;
    }

    /** Says that the answer to a write was damaged, which is thrown where the call's caller is. */
    void damaged(SdkClientException answer) {
        failure = answer;
        answered = true;
    }

    boolean onlyReads() {
        return WireExchange.onlyReads(action());
    }

    R result() {
        if (failure != null) {
            throw failure;
        }
        if (!answered) {
            throw SdkClientException.create("Expected the client's StreamingCodec to read the answer to " + action()
                    + ", found that another interceptor kept it away: take that one off the client, or the codec.");
        }
        return result;
    }
}
