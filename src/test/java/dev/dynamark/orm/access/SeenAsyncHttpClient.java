package dev.dynamark.orm.access;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;
import software.amazon.awssdk.utils.BinaryUtils;

/** Notes each request that another client sends. */
final class SeenAsyncHttpClient implements SdkAsyncHttpClient {

    private final SdkAsyncHttpClient client;
    private final SentRequests sent;

    SeenAsyncHttpClient(SdkAsyncHttpClient client, SentRequests sent) {
        this.client = client;
        this.sent = sent;
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        SentRequest seen = new SentRequest(request.request());
        sent.add(seen);
        return client.execute(AsyncExecuteRequest.builder()
                .request(request.request())
                .requestContentPublisher(new SeenContent(request.requestContentPublisher(), seen))
                .responseHandler(request.responseHandler())
                .metricCollector(request.metricCollector().orElse(null))
                .fullDuplex(request.fullDuplex())
                .build());
    }

    @Override
    public String clientName() {
        return client.clientName();
    }

    @Override
    public void close() {
        client.close();
    }

    private record SeenContent(SdkHttpContentPublisher content, SentRequest seen) implements SdkHttpContentPublisher {

        @Override
        public Optional<Long> contentLength() {
            return content.contentLength();
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> client) {
            content.subscribe(new Subscriber<ByteBuffer>() {
                @Override
                public void onSubscribe(Subscription subscription) {
                    client.onSubscribe(subscription);
                }

                @Override
                public void onNext(ByteBuffer part) {
                    seen.add(BinaryUtils.copyBytesFrom(part));
                    client.onNext(part);
                }

                @Override
                public void onError(Throwable failure) {
                    client.onError(failure);
                }

                @Override
                public void onComplete() {
                    client.onComplete();
                }
            });
        }
    }
}
