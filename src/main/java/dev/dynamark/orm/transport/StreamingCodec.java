package dev.dynamark.orm.transport;

import dev.dynamark.orm.internal.streaming.Answers;
import dev.dynamark.orm.internal.streaming.CollectedAnswer;
import dev.dynamark.orm.internal.streaming.StreamedCall;
import dev.dynamark.orm.internal.wire.AnswerMembers;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Lets DynamORM write requests and read answers itself, straight between models and bytes, while the SDK's client does
 * everything else: endpoints, signatures, retries, time limits, metrics. Add it to the client that DynamORM is built on;
 * DynamORM finds it there. Calls that are not DynamORM's pass by unchanged.
 *
 * <pre>{@code
 * DynamoDbClient client = DynamoDbClient.builder()
 *         .overrideConfiguration(override -> override.addExecutionInterceptor(new StreamingCodec()))
 *         .build();
 * Dynamorm db = Dynamorm.create(client);
 * }</pre>
 *
 * <p>Other interceptors of such a client see requests that name the table only, and answers without items; consumed
 * capacity that one of them asks for is there. Stateless and thread-safe.
 */
public final class StreamingCodec implements ExecutionInterceptor {

    private static final String CONTENT_LENGTH = "Content-Length";
    private static final String CHECKSUM = "x-amz-crc32";

    /** Makes one; any number of clients may share it. */
    public StreamingCodec() {}

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        StreamedCall<?> call = attributes.getAttribute(StreamedCall.ATTRIBUTE);
        if (call == null) {
            return context.httpRequest();
        }
        context.request()
                .getValueForField("ReturnConsumedCapacity", String.class)
                .ifPresent(capacity -> call.body(AnswerMembers.askingForCapacity(call.body(), capacity)));
        return context.httpRequest().toBuilder()
                .putHeader(CONTENT_LENGTH, Integer.toString(call.body().length))
                .build();
    }

    @Override
    public Optional<RequestBody> modifyHttpContent(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        StreamedCall<?> call = attributes.getAttribute(StreamedCall.ATTRIBUTE);
        if (call == null) {
            return context.requestBody();
        }
        byte[] body = call.body();
        ContentStreamProvider content = () -> new ByteArrayInputStream(body);
        return Optional.of(RequestBody.fromContentProvider(content, body.length, "application/x-amz-json-1.0"));
    }

    @Override
    public Optional<AsyncRequestBody> modifyAsyncHttpContent(
            Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        StreamedCall<?> call = attributes.getAttribute(StreamedCall.ATTRIBUTE);
        return call == null ? context.asyncRequestBody() : Optional.of(AsyncRequestBody.fromBytesUnsafe(call.body()));
    }

    /** The checksum is of the answer that came, not of the one that the client will read: it is checked here. */
    @Override
    public SdkHttpResponse modifyHttpResponse(Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        StreamedCall<?> call = attributes.getAttribute(StreamedCall.ATTRIBUTE);
        SdkHttpResponse response = context.httpResponse();
        if (call == null || !response.isSuccessful()) {
            return response;
        }
        String checksum = response.firstMatchingHeader(CHECKSUM).orElse(null);
        call.checksum(checksum);
        return checksum == null
                ? response
                : response.toBuilder().removeHeader(header(response)).build();
    }

    private static String header(SdkHttpResponse response) {
        for (String name : response.headers().keySet()) {
            if (CHECKSUM.equalsIgnoreCase(name)) {
                return name;
            }
        }
        return CHECKSUM;
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        StreamedCall<?> call = attributes.getAttribute(StreamedCall.ATTRIBUTE);
        if (call == null || !context.httpResponse().isSuccessful()) {
            return context.responseBody();
        }
        String length =
                context.httpResponse().firstMatchingHeader(CONTENT_LENGTH).orElse(null);
        return context.responseBody().map(content -> new ByteArrayInputStream(Answers.take(call, content, length)));
    }

    @Override
    public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        StreamedCall<?> call = attributes.getAttribute(StreamedCall.ATTRIBUTE);
        if (call == null || !context.httpResponse().isSuccessful()) {
            return context.responsePublisher();
        }
        return context.responsePublisher().map(parts -> new CollectedAnswer(call, parts));
    }
}
