package dev.dynamark.backend;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * A blocking client over Netty: the calling thread waits until an event loop has read the whole answer.
 *
 * <p>Requests and answers are held in memory at once, which DynamoDB's limits (16 MB) allow. What it measures is Netty
 * plus two hand-overs between threads, not what an asynchronous caller would see. Thread-safe.
 */
final class BlockingNetty implements SdkHttpClient {

    private final SdkAsyncHttpClient netty;

    private BlockingNetty(SdkAsyncHttpClient netty) {
        this.netty = netty;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new Call(request);
    }

    @Override
    public String clientName() {
        return "BlockingNetty";
    }

    @Override
    public void close() {
        netty.close();
    }

    private final class Call implements ExecutableHttpRequest {

        private final HttpExecuteRequest request;
        private final CompletableFuture<HttpExecuteResponse> answer = new CompletableFuture<>();

        Call(HttpExecuteRequest request) {
            this.request = request;
        }

        @Override
        public HttpExecuteResponse call() throws IOException {
            AsyncExecuteRequest.Builder sent = AsyncExecuteRequest.builder()
                    .request(request.httpRequest())
                    .requestContentPublisher(new WholeRequest(content(request.contentStreamProvider())))
                    .responseHandler(new WholeResponse(answer));
            request.metricCollector().ifPresent(sent::metricCollector);
            CompletableFuture<Void> exchange = netty.execute(sent.build());
            try {
                return answer.get();
            } catch (ExecutionException failed) {
                throw asIoException(failed.getCause());
            } catch (CancellationException aborted) {
                exchange.cancel(true);
                throw new IOException("The request was aborted", aborted);
            } catch (InterruptedException interrupted) {
                exchange.cancel(true);
                Thread.currentThread().interrupt();
                throw interruptedIo(interrupted);
            }
        }

        @Override
        public void abort() {
            answer.cancel(true);
        }
    }

    private static byte[] content(Optional<ContentStreamProvider> provider) throws IOException {
        if (provider.isEmpty()) {
            return new byte[0];
        }
        try (InputStream stream = provider.get().newStream()) {
            return stream.readAllBytes();
        }
    }

    private static IOException asIoException(Throwable failure) {
        return failure instanceof IOException io ? io : new IOException("The request failed", failure);
    }

    private static InterruptedIOException interruptedIo(InterruptedException cause) {
        InterruptedIOException interrupted = new InterruptedIOException("Interrupted while waiting for the answer");
        interrupted.initCause(cause);
        return interrupted;
    }

    /** So that the SDK client owns the HTTP client and closes it. */
    record Builder(NettyNioAsyncHttpClient.Builder netty) implements SdkHttpClient.Builder<Builder> {

        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return new BlockingNetty(netty.buildWithDefaults(defaults));
        }
    }
}
