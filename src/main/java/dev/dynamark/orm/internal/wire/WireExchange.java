package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.error.DecodeException;
import dev.dynamark.orm.internal.call.Call;
import dev.dynamark.orm.internal.call.DeleteCall;
import dev.dynamark.orm.internal.call.GetCall;
import dev.dynamark.orm.internal.call.Located;
import dev.dynamark.orm.internal.call.PutCall;
import dev.dynamark.orm.internal.call.QueryCall;
import dev.dynamark.orm.internal.call.ScanCall;
import dev.dynamark.orm.internal.call.Target;
import dev.dynamark.orm.internal.call.UpdateCall;
import java.io.IOException;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * A call in DynamoDB's JSON: what is sent, and how the answer is read. Immutable and thread-safe.
 *
 * @param <R> the call's result
 */
public abstract class WireExchange<R> {

    private final Target target;

    WireExchange(Target target) {
        this.target = target;
    }

    /** The exchange of a call. */
    @SuppressWarnings("unchecked")
    public static <R> WireExchange<R> of(Call<R> call) {
        WireExchange<?> exchange;
        if (call instanceof GetCall<?> get) {
            exchange = new GetWire<>(get);
        } else if (call instanceof PutCall<?> put) {
            exchange = new PutWire<>(put);
        } else if (call instanceof UpdateCall<?> update) {
            exchange = new UpdateWire<>(update);
        } else if (call instanceof DeleteCall<?> delete) {
            exchange = new DeleteWire<>(delete);
        } else if (call instanceof QueryCall<?> query) {
            exchange = new QueryWire<>(query);
        } else {
            exchange = new ScanWire<>((ScanCall<?>) call);
        }
        // Each exchange has its call's result type.
        return (WireExchange<R>) exchange;
    }

    /** DynamoDB's name of the operation, such as {@code GetItem}. */
    public abstract String action();

    /** Whether this operation can be sent again without a trace. */
    public static boolean onlyReads(String action) {
        return switch (action) {
            case "GetItem", "Query", "Scan" -> true;
            default -> false;
        };
    }

    /**
     * Writes the request's body.
     *
     * @throws dev.dynamark.orm.error.DynamormException if the call cannot be sent, with its operation, model and table
     */
    public final void write(WireWriter out) {
        Located.in(target, () -> {
            out.reset();
            body(out);
            return out;
        });
    }

    abstract void body(WireWriter out);

    /**
     * Reads the body of a successful answer; keeps nothing of it.
     *
     * @throws DecodeException if an item does not fit the model
     * @throws SdkClientException if it is no answer of DynamoDB's
     */
    public final R read(byte[] body, int length) {
        try {
            JsonInput in = new JsonInput(body, length);
            R result = answer(in);
            in.expectEnd();
            return result;
        } catch (DecodeException failure) {
            throw new DecodeException(target.model(), target.table(), failure);
        } catch (JsonInput.Malformed malformed) {
            throw SdkClientException.create(
                    "Expected an answer of DynamoDB's to " + action() + ", found other text: " + malformed.getMessage()
                            + " of " + length + ". Something between here and DynamoDB answers or changes answers.",
                    // What was damaged in transfer may be asked for again, as the SDK's clients do.
                    new IOException(malformed));
        }
    }

    abstract R answer(JsonInput in);

    /** The item of an answer that holds one in a member of this name, or none. */
    static <T> Optional<T> item(JsonInput in, String member, ItemCodec<? extends T> codec) {
        T item = null;
        in.expect('{');
        boolean more = !in.take('}');
        while (more) {
            String name = in.string();
            in.expect(':');
            if (name.equals(member) && in.peek() != 'n') {
                item = codec.read(new WireReader(in).atItem());
            } else {
                in.skipValue();
            }
            more = in.take(',');
            if (!more) {
                in.expect('}');
            }
        }
        return Optional.ofNullable(item);
    }
}
