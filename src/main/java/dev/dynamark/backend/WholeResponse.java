package dev.dynamark.backend;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.utils.BinaryUtils;

/** Collects an answer of an asynchronous client until its last byte. Called by one event loop. */
final class WholeResponse implements SdkAsyncHttpResponseHandler {

    private final CompletableFuture<HttpExecuteResponse> answer;
    private volatile SdkHttpResponse head;

    WholeResponse(CompletableFuture<HttpExecuteResponse> answer) {
        this.answer = answer;
    }

    @Override
    public void onHeaders(SdkHttpResponse headers) {
        head = headers;
    }

    @Override
    public void onStream(Publisher<ByteBuffer> stream) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        CompletableFuture<Void> unused = SdkPublisher.adapt(stream)
                .subscribe(part -> body.writeBytes(BinaryUtils.copyBytesFrom(part)))
                .whenComplete((nothing, failure) -> {
                    if (failure == null) {
                        answer.complete(response(body.toByteArray()));
                    } else {
                        answer.completeExceptionally(failure);
                    }
                });
    }

    @Override
    public void onError(Throwable failure) {
        answer.completeExceptionally(failure);
    }

    private HttpExecuteResponse response(byte[] body) {
        return HttpExecuteResponse.builder()
                .response(head)
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }
}
