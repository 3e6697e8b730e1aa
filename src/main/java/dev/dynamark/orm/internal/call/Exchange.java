package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.error.DecodeException;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A call in the SDK's types: one place for both kinds of clients.
 *
 * @param <Q> the SDK's request
 * @param <A> the SDK's response
 * @param <R> the call's result
 */
abstract class Exchange<Q extends AwsRequest, A, R> {

    /** The exchange of a call. */
    @SuppressWarnings("unchecked")
    static <R> Exchange<?, ?, R> of(Call<R> call) {
        Exchange<?, ?, ?> exchange;
        if (call instanceof GetCall<?> get) {
            exchange = new GetExchange<>(get);
        } else if (call instanceof PutCall<?> put) {
            exchange = new PutExchange<>(put);
        } else if (call instanceof UpdateCall<?> update) {
            exchange = new UpdateExchange<>(update);
        } else if (call instanceof DeleteCall<?> delete) {
            exchange = new DeleteExchange<>(delete);
        } else if (call instanceof QueryCall<?> query) {
            exchange = new QueryExchange<>(query);
        } else {
            exchange = new ScanExchange<>((ScanCall<?>) call);
        }
        // Each exchange has its call's result type.
        return (Exchange<?, ?, R>) exchange;
    }

    abstract Q request();

    abstract A send(DynamoDbClient client, Q request);

    abstract CompletableFuture<A> send(DynamoDbAsyncClient client, Q request);

    abstract R result(A response);

    final R run(Target target, DynamoDbClient client, Optional<Supplier<Duration>> limit) {
        Q request = Located.in(target, this::request);
        return result(
                send(client, limit.isEmpty() ? request : within(limit.get().get(), request)));
    }

    @SuppressWarnings("unchecked")
    private Q within(Duration limit, Q request) {
        return (Q) request.toBuilder()
                .overrideConfiguration(AwsRequestOverrideConfiguration.builder()
                        .apiCallTimeout(limit)
                        .build())
                .build();
    }

    final CompletableFuture<A> start(Target target, DynamoDbAsyncClient client) {
        return send(client, Located.in(target, this::request));
    }

    static <T> T decode(Target target, ItemCodec<? extends T> codec, Map<String, AttributeValue> item) {
        try {
            return codec.read(AttributeValueReader.of(item));
        } catch (DecodeException failure) {
            throw new DecodeException(target.model(), target.table(), failure);
        }
    }
}
