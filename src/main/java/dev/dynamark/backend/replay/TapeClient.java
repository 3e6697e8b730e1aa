package dev.dynamark.backend.replay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/** A blocking HTTP client whose other end is a tape. Thread-safe. */
final class TapeClient implements SdkHttpClient {

    private static final int FIRST_BUFFER = 16 * 1024;

    private final Tape tape;

    // HTTP clients keep their buffers with the connection; here one per thread takes that place.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<byte[]> buffers = ThreadLocal.withInitial(() -> new byte[FIRST_BUFFER]);

    TapeClient(Tape tape) {
        this.tape = tape;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new Call(request);
    }

    @Override
    public String clientName() {
        return "Replay";
    }

    @Override
    public void close() {}

    private final class Call implements ExecutableHttpRequest {

        private final HttpExecuteRequest request;

        Call(HttpExecuteRequest request) {
            this.request = request;
        }

        @Override
        public HttpExecuteResponse call() throws IOException {
            int length = read(request.contentStreamProvider());
            Exchange exchange = tape.exchange(request.httpRequest(), buffers.get(), length);
            return HttpExecuteResponse.builder()
                    .response(exchange.head())
                    .responseBody(AbortableInputStream.create(new ByteArrayInputStream(exchange.answer())))
                    .build();
        }

        /** An answer comes at once or not at all. */
        @Override
        public void abort() {}
    }

    /** Reads the whole body into this thread's buffer and returns its length. */
    private int read(Optional<ContentStreamProvider> provider) throws IOException {
        if (provider.isEmpty()) {
            return 0;
        }
        try (InputStream stream = provider.get().newStream()) {
            byte[] buffer = buffers.get();
            int length = 0;
            int read = stream.read(buffer, 0, buffer.length);
            while (read >= 0) {
                length += read;
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, 2 * length);
                    buffers.set(buffer);
                }
                read = stream.read(buffer, length, buffer.length - length);
            }
            return length;
        }
    }

    /** So that SDK clients own their HTTP client, as with any other. */
    record Builder(Tape tape) implements SdkHttpClient.Builder<Builder> {

        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return new TapeClient(tape);
        }
    }
}
